package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that may not be spent is not: the refusal says by which rule, and nothing is recorded. */
@InBrowser
class MoneyRefusalStory {

    private static final String S1 =
            "/programmes/" + SpentProgramme.PROGRAMME + "/proposals/" + SpentProgramme.PROPOSAL;

    private Visitor finance;
    private long before;

    @BeforeEach
    void a_programme_has_drawn_31000_pounds_of_a_facility_of_51000(Visitor visitor) {
        RunningDaybook.spendsOnTheStories();
        finance = visitor.signIn("finance");
        before = RunningDaybook.acts();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(RunningDaybook.acts()).isEqualTo(before);
        assertThat(finance.pageText()).contains("Nothing was changed").doesNotContain("Exception");
    }

    private void sends(String path, String amount) {
        finance.open(path)
                .fill("amount", amount)
                .date("effective", LocalDate.of(2008, 3, 10))
                .record();
        assertThat(finance.typed("amount")).isEqualTo(amount);
    }

    @Test
    void a_drawdown_before_the_cabinet_has_approved() {
        sends("/programmes/LEIC-LAA/proposals/R01/draw", "10,000");
        assertThat(finance.refusals()).contains("investment-pending");
        assertThat(finance.pageText()).contains("Leicestershire County Council's Cabinet");
    }

    @Test
    void a_drawdown_above_the_approval() {
        sends(S1 + "/draw", "50,001");
        assertThat(finance.refusals()).contains("drawdown-above-approval");
        assertThat(finance.shows("amount-error"))
                .as("the error is at its field")
                .isTrue();
    }

    @Test
    void a_drawdown_above_the_facility() {
        sends(S1 + "/draw", "45,000");
        assertThat(finance.refusals()).containsExactly("drawn-once-above-facility");
        assertThat(finance.pageText()).contains("of £51,000").contains("or have the facility extended");
    }

    @Test
    void an_allocation_above_the_approval_and_a_commitment_above_the_allocation() {
        sends(S1 + "/allocate", "1");
        assertThat(finance.refusals()).containsExactly("allocation-above-approval");
        sends(S1 + "/commit", "1");
        assertThat(finance.refusals()).contains("commitment-above-allocation");
    }

    @Test
    void a_claim_before_the_agreement_ends_and_a_receipt_against_no_claim() {
        finance.open("/programmes/LEIC-LAA/rewards/claim")
                .fill("instalment", "2")
                .fill("amount", "1,000")
                .date("effective", LocalDate.of(2009, 3, 31))
                .record();
        assertThat(finance.refusals())
                .as("whether any target has its outturn is for other stories to settle")
                .contains("claim-before-end")
                .isSubsetOf("claim-above-outturns", "claim-before-end");
        finance.open("/programmes/STORY-LAA/rewards/receive")
                .fill("amount", "1,000")
                .date("effective", LocalDate.of(2009, 3, 31))
                .record();
        assertThat(finance.refusals()).contains("form-field-missing");
    }

    @Test
    void a_repayment_above_what_is_owed() {
        sends(S1 + "/repay", "30,000.01");
        assertThat(finance.refusals()).containsExactly("repayment-above-owed");
    }
}
