package daybook.acts;

import daybook.facts.account.AccountRole;

/** What an account may be used for. One person may have several; which office they act in is a fact of the day book. */
public enum Role {
    SECRETARY,
    FINANCE,
    PERFORMANCE_OFFICER,
    APPROVER,
    /** Reads everything and changes nothing. */
    AUDITOR,
    ADMINISTRATOR;

    /** The same role as the entries about accounts name it. */
    public AccountRole recorded() {
        return AccountRole.valueOf(name());
    }
}
