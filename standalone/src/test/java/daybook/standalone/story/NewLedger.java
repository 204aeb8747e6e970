package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What the first administrator does on an empty ledger: lets everybody in, and records bodies, offices and their holders. */
record NewLedger(EmptyDaybook daybook, Stranger administrator) {

    private static final LocalDate START = LocalDate.of(2006, 4, 1);

    static NewLedger begin(EmptyDaybook daybook) {
        var administrator = Stranger.at(daybook)
                .type("Code from the console", daybook.code())
                .type("Username", "first")
                .type("Your name", "The first of all")
                .type("Password", Colleague.PASSWORD)
                .type("Password again", Colleague.PASSWORD)
                .press("Become the administrator")
                .signsIn("first", Colleague.PASSWORD);
        assertThat(administrator
                        .follow("From meeting to repayment: what is recorded in which order, and by whom")
                        .reads())
                .as("somebody who knows nothing is told where to begin")
                .contains("Let everybody in yours");
        return new NewLedger(daybook, administrator);
    }

    /** Everybody, signed in with a password of their own. */
    Map<Colleague, Stranger> letsEverybodyIn() {
        Map<Colleague, Stranger> signedIn = new EnumMap<>(Colleague.class);
        for (Colleague colleague : Colleague.values()) {
            administrator
                    .fromHome("Open an account")
                    .type("What are they called in entries?", colleague.person)
                    .type("Username", colleague.username())
                    .type("Name", colleague.display())
                    .tick(colleague.role)
                    .record("Open the account");
            signedIn.put(colleague, choosesAPassword(colleague, administrator.oneTimePassword()));
        }
        return signedIn;
    }

    private Stranger choosesAPassword(Colleague colleague, String once) {
        return Stranger.signedIn(daybook, colleague.username(), once)
                .type("Your password until now", once)
                .type("New password", Colleague.PASSWORD)
                .type("New password again", Colleague.PASSWORD)
                .press("Change the password")
                .signsIn(colleague.username(), Colleague.PASSWORD);
    }

    void recordsBodies() {
        body("SSOG", "Strategic Senior Officers’ Group", "recommend", "endorse", "delegate");
        body("LT", "Leicestershire Together", "recommend", "endorse", "set targets");
        body("LCC-CABINET", "Cabinet of the County Council", "set targets", "delegate", "commit money");
    }

    private void body(String id, String name, String... powers) {
        administrator.fromHome("Record a body").type("Short name", id).type("Name", name);
        for (String power : powers) {
            administrator.tick(power);
        }
        administrator.date("Since when?", START).record("Record the body");
    }

    /** Each office leads on to whoever is appointed to it. */
    void recordsOfficesAndWhoHoldsThem() {
        for (Colleague colleague : Colleague.values()) {
            administrator
                    .fromHome("Record an office")
                    .type("Short name", colleague.username().toUpperCase(Locale.ROOT))
                    .type("Title", colleague.office)
                    .choose("Of which body?", colleague.body)
                    .date("Since when?", START)
                    .record("Record the office")
                    .follow("Appoint somebody to it")
                    .choose("Who is appointed?", colleague.display())
                    .date("First day in office", START)
                    .record("Record the appointment");
        }
    }
}
