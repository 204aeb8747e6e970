package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An administrator lets somebody in, somebody chooses a password, and what happens at the door can be read. */
@InBrowser
class PeopleStory {

    private static final String CHOSEN = "kettle marble ferns";

    private static Visitor openAccount(Visitor administrator, String person, String role) {
        return administrator
                .open("/people")
                .open("/people/new")
                .fill("person", person)
                .fill("username", person.toLowerCase(Locale.ROOT))
                .fill("name", "Somebody new")
                .tick("roles", role)
                .record();
    }

    private static void signIn(Visitor visitor, String username, String password) {
        visitor.open("/sign-in")
                .fill("username", username)
                .fill("password", password)
                .press("sign-in");
    }

    /** Opens an account as an administrator, and leaves its person signed in with a password of their own. */
    private static void letIn(Visitor visitor, String person, String role) {
        visitor.signIn("administrator");
        String once = openAccount(visitor, person, role).text("one-time-password");
        visitor.press("sign-out");
        String username = person.toLowerCase(Locale.ROOT);
        signIn(visitor, username, once);
        visitor.fill("current", once)
                .fill("chosen", CHOSEN)
                .fill("again", CHOSEN)
                .press("choose");
        signIn(visitor, username, CHOSEN);
    }

    @Test
    void somebody_is_let_in_with_a_password_for_one_use_and_chooses_their_own(Visitor visitor) {
        visitor.signIn("administrator");
        openAccount(visitor, "P-100", "FINANCE");
        assertThat(visitor.receipt()).isPositive();
        assertThat(visitor.path()).isEqualTo("/people/P-100");
        String once = visitor.text("one-time-password");
        visitor.findsNothingInTheWay();
        visitor.open("/people/P-100");
        assertThat(visitor.shows("one-time")).as("it is shown once").isFalse();
        visitor.press("sign-out");

        signIn(visitor, "p-100", once);
        assertThat(visitor.path()).isEqualTo("/password");
        visitor.open("/entries");
        assertThat(visitor.path()).as("nothing else opens").isEqualTo("/password");
        visitor.findsNothingInTheWay();
        visitor.fill("current", once)
                .fill("chosen", "password1234")
                .fill("again", "password1234")
                .press("choose");
        assertThat(visitor.shows("chosen-error")).isTrue();
        visitor.fill("current", once)
                .fill("chosen", CHOSEN)
                .fill("again", "another")
                .press("choose");
        assertThat(visitor.shows("again-error")).isTrue();
        visitor.fill("current", once)
                .fill("chosen", CHOSEN)
                .fill("again", CHOSEN)
                .press("choose");
        assertThat(visitor.shows("password-set")).isTrue();
        signIn(visitor, "p-100", CHOSEN);
        visitor.open("/account");
        assertThat(visitor.path()).isEqualTo("/people/P-100");
        assertThat(visitor.text("person-roles")).isEqualTo("finance");
        assertThat(visitor.text("happened"))
                .contains("P-100 may sign in, as finance")
                .contains("P-100 chose a new password")
                .contains("P-100 signed in")
                .doesNotContain("Somebody new");
        assertThat(visitor.status("/people/administrator"))
                .as("not somebody else's")
                .isEqualTo(403);
        assertThat(visitor.status("/people")).isEqualTo(403);
    }

    @Test
    void other_roles_end_the_session_and_closing_lets_nobody_in(Visitor visitor) {
        letIn(visitor, "P-200", "AUDITOR");
        assertThat(visitor.status("/people")).isEqualTo(200);
        visitor.press("sign-out").signIn("administrator").open("/people/P-200/change-roles");
        visitor.tick("roles", "SECRETARY").record();
        assertThat(visitor.receipt()).isPositive();
        assertThat(visitor.text("person-roles")).isEqualTo("secretary");
        visitor.open("/people/P-200/change-roles").tick("roles", "SECRETARY").record();
        assertThat(visitor.refusals()).contains("roles-as-they-are");
        visitor.open("/people/P-200/close").record();
        assertThat(visitor.receipt()).isPositive();
        assertThat(visitor.text("person-standing")).isEqualTo("closed");
        visitor.press("sign-out");
        signIn(visitor, "p-200", CHOSEN);
        assertThat(visitor.pageText()).contains("not right, or the account is locked");
    }

    @Test
    void the_last_administrator_can_neither_be_closed_nor_become_something_else(Visitor visitor) {
        visitor.signIn("administrator").open("/people/administrator/close").record();
        assertThat(visitor.refusals()).contains("last-administrator");
        visitor.open("/people/administrator/change-roles")
                .tick("roles", "AUDITOR")
                .record();
        assertThat(visitor.refusals()).contains("last-administrator");
        visitor.open("/people/administrator");
        assertThat(visitor.text("happened")).contains("was refused “close account” about account:administrator");
    }

    @Test
    void five_failures_lock_an_account_until_an_administrator_lifts_it(Visitor visitor) {
        letIn(visitor, "P-300", "FINANCE");
        visitor.press("sign-out");
        for (int turn = 0; turn < 5; turn++) {
            signIn(visitor, "p-300", "a guess");
        }
        signIn(visitor, "p-300", CHOSEN);
        assertThat(visitor.path()).as("the right one is of no use either").isEqualTo("/sign-in");
        visitor.signIn("administrator").open("/people/P-300");
        assertThat(visitor.text("person-locked")).isNotEmpty();
        assertThat(visitor.text("happened"))
                .contains("An attempt to sign in as P-300 failed: the password was wrong")
                .contains("After 5 failed attempts the account of P-300 lets nobody in");
        visitor.open("/people/P-300/unlock").record();
        assertThat(visitor.receipt()).isPositive();
        visitor.press("sign-out");
        signIn(visitor, "p-300", CHOSEN);
        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void the_pages_are_as_at_an_earlier_entry_too_and_nothing_is_in_the_way(Visitor visitor) {
        visitor.signIn("auditor").openExample("/people");
        assertThat(visitor.pageText()).contains("Nobody has an account yet");
        visitor.open("/people").findsNothingInTheWay();
        assertThat(visitor.pageText()).contains("administrator");
        visitor.open("/people/auditor").findsNothingInTheWay();
        assertThat(visitor.shows("happened")).isTrue();
    }
}
