package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was drawn before the day book began is taken over, under a facility that does or does not revolve, and paid back. */
@InBrowser
class OpeningBalanceStory {

    private static final LocalDate DAY = LocalDate.of(2008, 3, 10);

    private static void authorises(Visitor finance, String programme, String reuse) {
        finance.open("/programmes/" + programme + "/facility/authorise")
                .fill("limit", "100,000")
                .choose("reuse", reuse)
                .date("effective", DAY)
                .choose("paper", "L071213")
                .fill("place", "paragraph 22")
                .fill("reason", "It was borrowed before the day book began")
                .record();
        assertThat(finance.receipt()).isPositive();
    }

    private static void drawnBefore(Visitor finance, String programme, String amount, boolean fromPaper) {
        finance.open("/programmes/" + programme + "/opening/record")
                .tick("balance", "DRAWN")
                .fill("amount", amount)
                .date("effective", DAY);
        if (fromPaper) {
            finance.choose("paper", "L071213").fill("place", "paragraph 22");
        }
        finance.record();
    }

    private static void repays(Visitor finance, String programme, String amount) {
        finance.open("/programmes/" + programme + "/opening/repay")
                .fill("amount", amount)
                .date("effective", LocalDate.of(2009, 3, 31))
                .record();
    }

    @Test
    void what_had_been_drawn_is_taken_over_and_each_pound_is_borrowed_once(Visitor finance) {
        RunningDaybook.opens("BALANCE-LAA");
        finance.signIn("finance");
        authorises(finance, "BALANCE-LAA", "ONCE");
        drawnBefore(finance, "BALANCE-LAA", "80,000", false);
        assertThat(finance.refusals()).containsExactly("opening-without-paper");
        drawnBefore(finance, "BALANCE-LAA", "100,001", true);
        assertThat(finance.refusals()).containsExactly("opening-above-facility");
        drawnBefore(finance, "BALANCE-LAA", "80,000", true);
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.path()).isEqualTo("/programmes/BALANCE-LAA");
        assertThat(finance.text("facility-drawn")).contains("£80,000");
        assertThat(finance.text("facility-headroom")).contains("£20,000");
        repays(finance, "BALANCE-LAA", "80,001");
        assertThat(finance.refusals()).containsExactly("repaid-above-opening");
        repays(finance, "BALANCE-LAA", "30,000");
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("facility-owed")).contains("£50,000");
        assertThat(finance.text("facility-headroom"))
                .as("what is paid back is not borrowed again")
                .contains("£20,000");
    }

    @Test
    void what_is_paid_back_makes_room_again_where_the_facility_revolves(Visitor finance) {
        RunningDaybook.opens("REVOLVING-LAA");
        finance.signIn("finance");
        authorises(finance, "REVOLVING-LAA", "REVOLVING");
        drawnBefore(finance, "REVOLVING-LAA", "80,000", true);
        assertThat(finance.receipt()).isPositive();
        repays(finance, "REVOLVING-LAA", "30,000");
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("facility-headroom")).contains("£50,000");
    }
}
