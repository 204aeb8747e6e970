package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A drawdown is recorded with a digit too many, and taken back from the line that shows it. */
@InBrowser
class ReversalStory {

    private static final String S1 = "/programmes/STORY-LAA/proposals/S1";

    @Test
    void a_mistyped_drawdown_is_put_right_from_its_line(Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        finance.signIn("finance").open(S1 + "/draw");
        String before = finance.open(S1).text("proposal-owed");
        finance.open(S1 + "/draw")
                .fill("amount", "7,000")
                .date("effective", LocalDate.of(2008, 3, 10))
                .record();
        long drawn = finance.receipt();
        assertThat(finance.text("proposal-owed")).isNotEqualTo(before);

        finance.open("/programmes/STORY-LAA/statement?of=all:S1");
        finance.page()
                .locator("main a[href='/programmes/STORY-LAA/entries/" + drawn + "/reverse']")
                .click();
        finance.fill("reason", "A digit too many").record();
        long reversed = finance.receipt();
        assertThat(reversed).isPositive();
        assertThat(finance.path()).isEqualTo("/programmes/STORY-LAA");
        assertThat(finance.text("reversals"))
                .contains("drawdown 2 for S1")
                .contains("£7,000")
                .contains("A digit too many");
        assertThat(finance.open(S1).text("proposal-owed")).isEqualTo(before);
        assertThat(finance.text("reversals")).contains("Reversed by entry " + reversed);

        finance.open("/programmes/STORY-LAA/statement?of=all:S1");
        assertThat(finance.page().locator("#statement tr.daybook-struck").innerText())
                .contains("£7,000")
                .contains(Long.toString(reversed));
        finance.open("/trail?of=drawdown:STORY-LAA/S1/2");
        assertThat(finance.text("warnings")).contains("reversed");
        finance.open("/programmes/STORY-LAA?entry=" + drawn);
        assertThat(finance.page().locator("#reversals").count())
                .as("as at the entry before nothing was reversed")
                .isZero();
    }

    @Test
    void what_something_is_built_on_is_refused_with_what_has_to_go_first(Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        finance.signIn("finance").open("/programmes/STORY-LAA/statement?of=committed:S1");
        finance.page().locator("#statement a[href$='/reverse']").first().click();
        finance.fill("reason", "Mistyped").record();
        assertThat(finance.refusals()).contains("built-on-it");
        assertThat(finance.pageText()).contains("drawdown 1 of S1");
        assertThat(finance.page().locator("#error-summary a[href^='/entries/']").count())
                .as("what has to be reversed first is a click away")
                .isPositive();
    }
}
