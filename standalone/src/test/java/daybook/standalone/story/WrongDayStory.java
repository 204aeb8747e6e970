package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A meeting and its resolution of many effects were recorded under a wrong day: one withdrawal takes back all of it. */
@InBrowser
class WrongDayStory {

    private static final LocalDate WRONG = LocalDate.of(2008, 5, 6);

    private int clicks;

    private void press(Visitor visitor, String selector) {
        visitor.page().locator(selector).first().click();
        visitor.page().waitForLoadState();
        clicks++;
    }

    @Test
    void it_is_withdrawn_in_one_act_that_lists_what_goes_with_it_and_names_what_goes_first(Visitor secretary) {
        var day = RunningDaybook.recordsUnderAWrongDay(WRONG);
        String page = "/meetings/" + WrongDay.meeting(WRONG);
        secretary.signIn("secretary").open(page);

        press(secretary, "main a[href*='/of/meeting:'][href$='/withdraw']");
        secretary.fill("reason", "They met two days later");
        press(secretary, "#continue");
        assertThat(secretary.text("brings"))
                .as("in words, what goes with it")
                .contains("was approved at £40,000")
                .contains("was approved at £30,000")
                .contains("may borrow");
        assertThat(secretary.pageText()).contains("What is taken back with it").contains("Item 4: Places");
        press(secretary, "#record");
        assertThat(secretary.receipt()).isPositive();
        assertThat(clicks).as("and not a withdrawal for each effect").isEqualTo(3);

        secretary.open(page);
        assertThat(secretary.pageText()).contains("Withdrawn").contains("They met two days later");
        secretary.open("/programmes/" + WrongDay.PROGRAMME);
        assertThat(secretary.pageText()).doesNotContain("£40,000 approved");

        day.record(WRONG.plusDays(2));
        long set = day.allocates(WRONG.plusDays(3));
        String again = "/meetings/" + WrongDay.meeting(WRONG.plusDays(2)) + "/resolutions/4/withdraw";
        secretary.open(again).fill("reason", "Something stands on it now").record();
        assertThat(secretary.refusals()).containsExactly("resolution-stands-under");
        assertThat(secretary
                        .page()
                        .locator("#error-summary a[href='/entries/" + set + "']")
                        .count())
                .as("what goes first is a link, once")
                .isEqualTo(1);
    }
}
