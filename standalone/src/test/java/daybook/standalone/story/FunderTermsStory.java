package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.command.desk.Desk;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
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
        finance.open("/programmes/" + PROGRAMME + "/rewards/receive")
                .choose("claim", "2")
                .fill("amount", "2,500.01")
                .date("effective", LocalDate.of(2010, 6, 30))
                .record();
        assertThat(finance.refusals()).containsExactly("receipt-above-claim");
    }
}
