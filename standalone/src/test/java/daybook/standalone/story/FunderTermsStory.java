package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.command.desk.Desk;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The funder halves the second instalment after both have been claimed. */
@InBrowser
class FunderTermsStory {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("TERMS-LAA");
    private static final IndicatorId TARGET = new IndicatorId("TERMS-R1");

    private static void claimed() {
        RunningDaybook.opens(PROGRAMME.value());
        var desk = new StoryDesk(RunningDaybook.bean(Desk.class));
        new EarnedTarget(desk).record(TARGET, "Places of a changed scheme");
        desk.send(new RecordRewardOffer(PROGRAMME, TARGET, Pence.ofPounds(10_000), LocalDate.of(2008, 3, 10)));
        for (int instalment = 1; instalment <= 2; instalment++) {
            desk.send(new ClaimReward(PROGRAMME, TARGET, instalment, Pence.ofPounds(5_000), LocalDate.of(2009, 9, 30)));
        }
    }

    private static Visitor changes(Visitor finance, String payable) {
        return finance.open("/programmes/" + PROGRAMME + "/rewards/change-terms")
                .choose("indicator", TARGET.value())
                .fill("instalment", "2")
                .fill("payable", payable)
                .fill("capital", "2,500")
                .fill("revenue", "0")
                .fill("terms", "The second instalment is halved.")
                .date("effective", LocalDate.of(2010, 5, 24));
    }

    @Test
    void what_is_no_longer_payable_is_closed_and_no_longer_open(Visitor finance) {
        claimed();
        finance.signIn("finance").open("/programmes/" + PROGRAMME);
        assertThat(finance.links()).contains("/programmes/" + PROGRAMME + "/rewards/change-terms");
        changes(finance, "3,000").record();
        assertThat(finance.refusals()).containsExactly("terms-without-paper", "split-does-not-add-up");
        changes(finance, "2,500")
                .choose("paper", "L071213")
                .fill("place", "paragraph 22")
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.path()).isEqualTo("/programmes/" + PROGRAMME);
        assertThat(finance.text("terms-1-payable")).contains("£2,500");
        assertThat(finance.text("terms-1-closed")).isEqualTo("£2,500");
        assertThat(finance.text("claim-1-open")).isEqualTo("£5,000");
        assertThat(finance.text("claim-2-closed")).isEqualTo("£2,500");
        assertThat(finance.text("claim-2-open")).isEqualTo("£2,500");
        assertThat(finance.text("reward-" + TARGET + "-potential"))
                .as("it stays as it was offered")
                .isEqualTo("£10,000");
        finance.open("/programmes/" + PROGRAMME + "/rewards/receive");
        assertThat(finance.pageText())
                .contains(
                        "Claim 2, for Places of a changed scheme, instalment 2: £5,000, of which £2,500 is still open");
        finance.open("/programmes/" + PROGRAMME + "/rewards/receive")
                .choose("claim", "2")
                .fill("amount", "2,500.01")
                .date("effective", LocalDate.of(2010, 6, 30))
                .record();
        assertThat(finance.refusals()).containsExactly("receipt-above-claim");
        changes(finance, "2,500")
                .fill("instalment", "3")
                .choose("paper", "L071213")
                .fill("place", "paragraph 22")
                .record();
        assertThat(finance.text("confirmed-hint"))
                .as("it may be a slip")
                .contains("No claim of instalment 3 is recorded for TERMS-R1");
        finance.page().locator("#confirmed").check();
        finance.page().locator("#record").click();
        assertThat(finance.text("terms-2-payable")).contains("£2,500");
    }

    @Test
    void what_the_funder_changed_stands_on_the_statement_and_its_columns_add_up(Visitor finance) {
        var programme = new ProgrammeId("TERMS-STATED");
        var indicator = new IndicatorId("TERMS-R2");
        RunningDaybook.opens(programme.value());
        var desk = new StoryDesk(RunningDaybook.bean(Desk.class));
        new EarnedTarget(desk).record(indicator, "Places of a stated scheme");
        desk.send(new RecordRewardOffer(programme, indicator, Pence.ofPounds(10_000), LocalDate.of(2008, 3, 10)));
        desk.send(new ClaimReward(programme, indicator, 1, Pence.ofPounds(5_000), LocalDate.of(2009, 9, 30)));
        finance.signIn("finance")
                .open("/programmes/" + programme + "/rewards/change-terms")
                .choose("indicator", indicator.value())
                .fill("payable", "3,500")
                .fill("terms", "A third less.")
                .date("effective", LocalDate.of(2010, 5, 24))
                .choose("paper", "L071213")
                .fill("place", "paragraph 22")
                .record();
        long changed = finance.receipt();
        finance.open("/programmes/" + programme + "/statement");
        assertThat(finance.text("statement"))
                .contains("Reward offered: £10,000 since")
                .contains("up to £3,500 in all");
        assertThat(finance.page().locator("#statement tbody tr").allInnerTexts())
                .as("what is still to come: claimed, less what is closed")
                .hasSize(3)
                .last()
                .asString()
                .contains("£1,500", "-£1,500", "£3,500", Long.toString(changed));
        finance.open("/programmes/" + programme + "/entries/" + changed + "/reverse")
                .fill("reason", "Another programme's letter")
                .record();
        finance.open("/programmes/" + programme + "/statement");
        assertThat(finance.page().locator("#statement tr.daybook-struck").innerText())
                .contains("£1,500");
        assertThat(finance.page().locator("#statement tbody tr").allInnerTexts().getLast())
                .contains("£5,000");
    }

    @Test
    void a_claim_that_a_corrected_return_leaves_above_what_was_earned_waits_on_the_home_page(Visitor finance) {
        var programme = new ProgrammeId("OVER-LAA");
        var indicator = new IndicatorId("OVER-R1");
        RunningDaybook.opens(programme.value());
        var desk = new StoryDesk(RunningDaybook.bean(Desk.class));
        new EarnedTarget(desk).record(indicator, "Places claimed too early");
        desk.send(new RecordRewardOffer(programme, indicator, Pence.ofPounds(10_000), LocalDate.of(2008, 3, 10)));
        desk.send(new ClaimReward(programme, indicator, 1, Pence.ofPounds(10_000), LocalDate.of(2009, 9, 30)));
        assertThat(finance.signIn("finance").open("/").text("attention")).doesNotContain("Places claimed too early");
        long corrected = desk.send(
                new CorrectIndicatorReturn(indicator, 1, Measure.of(92), null, null, ReturnStatus.FINAL, true));
        assertThat(finance.open("/?after=" + corrected).text("attention"))
                .contains("For finance: £800 more is claimed of the reward for Places claimed too early than was"
                        + " earned: £10,000 is claimed, and £9,200 was earned at its outturn.")
                .contains("record that as a change of its terms");
    }
}
