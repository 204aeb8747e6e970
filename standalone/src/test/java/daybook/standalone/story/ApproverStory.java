package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A delegate decides, either way, within what was delegated and on the day on which it could be used. */
@InBrowser
class ApproverStory {

    private static final LocalDate EXPIRES = LocalDate.of(2008, 12, 31);

    private static Visitor decides(Visitor approver, String delegation, String decision, String amount, LocalDate on) {
        return approver.open("/delegations/" + delegation + "/approve")
                .tick("decision", decision)
                .fill("amount", amount)
                .date("effective", on)
                .date("consulted-SSOG-CHAIR", on)
                .fill("view-SSOG-CHAIR", "Leaves it to the delegate");
    }

    private static Visitor approves(Visitor approver, String delegation, String amount, LocalDate on) {
        return decides(approver, delegation, "APPROVE", amount, on).record();
    }

    @Test
    void decides_against_what_is_left_and_says_why(Visitor secretary, Visitor approver) {
        var delegation = new Secretary(secretary.signIn("secretary"))
                .delegates(LocalDate.of(2008, 3, 6), "indicator:LEIC-R05", EXPIRES);
        approves(approver.signIn("approver"), delegation, "30,000", LocalDate.of(2008, 3, 10));
        assertThat(approver.receipt()).isPositive();
        decides(approver, delegation, "REFUSE", "", LocalDate.of(2008, 3, 20))
                .fill("reason", "The claims do not bear it out")
                .record();
        long entry = approver.receipt();
        assertThat(approver.path()).isEqualTo("/delegations/" + delegation);
        assertThat(approver.text("delegation-standing")).contains("decided against on 20 March 2008");
        assertThat(approver.text("delegation-approved")).isEqualTo("£30,000");
        assertThat(approver.text("against"))
                .contains("Chair of Leicestershire Together")
                .contains("The claims do not bear it out")
                .contains("Leaves it to the delegate");
        approver.findsNothingInTheWay();
        approver.open("/entries/" + entry);
        assertThat(approver.text("says")).contains("Chair of Leicestershire Together decided against");
        approver.open("/trail?of=delegation:" + delegation);
        assertThat(approver.pageText()).contains("decided against");
        approver.open("/delegations/" + delegation + "?effective=2008-03-19");
        assertThat(approver.text("delegation-standing")).as("the day before").isEqualTo("live");

        approves(approver, delegation, "1", LocalDate.of(2008, 3, 20));
        assertThat(approver.refusals()).containsExactly("approval-after-refusal");
    }

    @Test
    void is_asked_for_the_reason_and_the_consultation(Visitor secretary, Visitor approver) {
        var delegation = new Secretary(secretary.signIn("secretary"))
                .delegates(LocalDate.of(2008, 3, 7), "indicator:LEIC-R05", EXPIRES);
        approver.signIn("approver")
                .open("/delegations/" + delegation + "/approve")
                .tick("decision", "REFUSE")
                .date("effective", LocalDate.of(2008, 3, 20))
                .record();
        assertThat(approver.refusals()).containsExactlyInAnyOrder("refusal-without-reason", "consultation-missing");
        approver.open("/delegations/" + delegation + "/approve")
                .tick("decision", "REFUSE")
                .fill("amount", "5,000")
                .date("effective", LocalDate.of(2008, 3, 20))
                .record();
        assertThat(approver.refusals()).containsExactly("refusal-with-amount");
        assertThat(approver.typed("amount")).isEqualTo("5,000");
    }

    @Test
    void stays_within_the_cap_in_sum(Visitor secretary, Visitor approver) {
        var delegation = new Secretary(secretary.signIn("secretary"))
                .delegates(LocalDate.of(2008, 4, 3), "indicator:LEIC-R05", EXPIRES);
        approves(approver.signIn("approver"), delegation, "60,000", LocalDate.of(2008, 4, 10));
        assertThat(approver.receipt()).isPositive();
        approves(approver, delegation, "40,000.01", LocalDate.of(2008, 4, 11));
        assertThat(approver.refusals()).containsExactly("above-cap");
        assertThat(approver.pageText()).contains("£60,000 of £100,000").contains("Approve up to £40,000");
        approves(approver, delegation, "40,000", LocalDate.of(2008, 4, 11));
        assertThat(approver.receipt()).isPositive();
        assertThat(approver.text("delegation-standing")).startsWith("spent");
    }

    @Test
    void cannot_decide_before_it_starts_after_it_ends_in_the_future_or_before_holding_the_office(
            Visitor secretary, Visitor approver) {
        var delegation = new Secretary(secretary.signIn("secretary"))
                .delegates(LocalDate.of(2008, 4, 4), "indicator:LEIC-R05", EXPIRES);
        approves(approver.signIn("approver"), delegation, "1", LocalDate.of(2008, 4, 3));
        assertThat(approver.refusals()).containsExactly("approval-before-delegation", "consulted-before-delegation");
        approves(approver, delegation, "1", LocalDate.of(2009, 1, 1));
        assertThat(approver.refusals()).containsExactly("approval-after-expiry");
        approves(approver, delegation, "1", LocalDate.of(2099, 1, 1));
        assertThat(approver.refusals()).contains("dated-in-the-future");
        approves(approver, delegation, "1", LocalDate.of(2006, 3, 31));
        assertThat(approver.refusals()).contains("office-not-held-then");
        assertThat(approver.open("/delegations/" + delegation).text("delegation-approved"))
                .isEqualTo("£0");
    }

    @Test
    void cannot_decide_once_it_is_revoked(Visitor secretary, Visitor approver) {
        var acts = new Secretary(secretary.signIn("secretary"));
        var delegation = acts.delegates(LocalDate.of(2008, 4, 7), "indicator:LEIC-R05", EXPIRES);
        acts.resolves("SSOG", LocalDate.of(2008, 5, 8), "REVOKE", "delegation:" + delegation, "");
        assertThat(secretary.open("/delegations/" + delegation).text("delegation-standing"))
                .as("the clause has taken it back by being recorded")
                .contains(
                        "revoked on 8 May 2008 by clause 1 on item 1 of Strategic Senior Officers' Group, 8 May 2008");
        approver.signIn("approver").open("/delegations/" + delegation);
        assertThat(approver.text("closed")).contains("It was revoked: nothing more is decided");
        assertThat(approver.pageText())
                .contains("Record a decision from before it ended")
                .doesNotContain("Decide under this delegation");
        approves(approver, delegation, "1", LocalDate.of(2008, 5, 8));
        assertThat(approver.refusals()).containsExactly("approval-after-revocation");
        approves(approver, delegation, "1", LocalDate.of(2008, 5, 7));
        assertThat(approver.receipt()).as("authority is judged as at the act").isPositive();
    }
}
