package daybook.standalone.story;

import java.util.Locale;

/** Those who work with a new ledger, each with an account and an office. */
enum Colleague {
    SECRETARY("P-002", "secretary", "Secretary to the partnership", "Leicestershire Together"),
    OFFICER("P-003", "performance officer", "Policy and performance officer", "Leicestershire Together"),
    FINANCE("P-004", "finance", "Deputy Head of Finance", "Cabinet"),
    BOARD_CHAIR("P-005", "approver", "Chair of Leicestershire Together", "Leicestershire Together"),
    GROUP_CHAIR("P-006", "approver", "Chair of SSOG", "Senior Officers");

    static final String PASSWORD = "kettle marble ferns";

    final String person;
    final String role;
    final String office;
    final String body;

    Colleague(String person, String role, String office, String body) {
        this.person = person;
        this.role = role;
        this.office = office;
        this.body = body;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As pages show them. */
    String display() {
        return "Colleague " + person;
    }
}
