package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A form stands open in one tab, and in another its sender has signed out; perhaps somebody else has signed in. */
@InBrowser
class SignedOutElsewhereStory {

    private static final String TITLE = "Typed before signing out";

    private static Visitor typing(Visitor secretary) {
        return secretary
                .signInAtTheDoor("secretary")
                .open("/papers/new")
                .fill("id", "SIGNED-OUT")
                .fill("title", TITLE);
    }

    private static Visitor signsOutInAnotherTab(Visitor visitor) {
        Page other = visitor.page().context().newPage();
        other.navigate("/");
        other.locator("#sign-out").click();
        other.waitForLoadState();
        return new Visitor(other);
    }

    private static Visitor goesIn(Visitor visitor, String account) {
        visitor.fill("username", account).fill("password", RunningDaybook.password());
        visitor.page().locator("#sign-in").click();
        return visitor;
    }

    @Test
    void what_is_sent_is_kept_for_its_sender_who_signs_in_and_finds_it(Visitor secretary) {
        typing(secretary);
        signsOutInAnotherTab(secretary);
        secretary.press("continue");
        assertThat(secretary.path()).isEqualTo("/sign-in");
        assertThat(secretary.pageText()).contains("what you typed is kept for you");
        assertThat(goesIn(secretary, "secretary").typed("title")).isEqualTo(TITLE);
    }

    @Test
    void nobody_else_is_led_to_it(Visitor secretary) {
        typing(secretary);
        signsOutInAnotherTab(secretary);
        secretary.press("continue");
        goesIn(secretary, "finance");
        assertThat(secretary.path()).isEqualTo("/");
        assertThat(secretary.shows("signed-in-as")).isTrue();
    }

    @Test
    void it_is_kept_for_its_sender_and_for_nobody_who_signed_in_since(Visitor secretary) {
        typing(secretary);
        goesIn(signsOutInAnotherTab(secretary), "finance");
        secretary.press("continue");
        assertThat(secretary.pageText())
                .contains("You opened this form as somebody else")
                .contains("It is kept for them");
        signsOutInAnotherTab(secretary);
        secretary.signInAtTheDoor("secretary").open("/unfinished");
        assertThat(secretary.pageText()).contains("Record a paper");
    }
}
