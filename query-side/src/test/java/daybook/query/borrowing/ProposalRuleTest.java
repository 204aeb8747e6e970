package daybook.query.borrowing;

import static daybook.query.borrowing.BorrowingExample.CABINET;
import static daybook.query.borrowing.BorrowingExample.DAY;
import static daybook.query.borrowing.BorrowingExample.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Proposal.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each test says, it says of a proposal. */
class ProposalRuleTest {

    private static Decision decision(
            Outcome outcome, @Nullable Long pounds, @Nullable String condition, @Nullable BodyId awaiting) {
        return new Decision(
                outcome, ClauseRef.parse("M/4/1"), pounds == null ? null : pounds(pounds), condition, awaiting, DAY, 1);
    }

    private static Release release(long pounds) {
        return new Release(new DelegationId("D"), 1, pounds(pounds), DAY, null, 2);
    }

    @Test
    void is_firm_and_pending_when_it_is_endorsed_subject_to_another_body() {
        assertThat(ProposalRule.of(List.of(decision(Outcome.ENDORSED, 40L, null, CABINET)), List.of()))
                .isEqualTo(new ProposalRule(pounds(40), Pence.ZERO, CABINET, Pence.ZERO));
    }

    @Test
    void is_approved_once_the_body_that_may_commit_money_approved_it() {
        assertThat(ProposalRule.of(
                        List.of(
                                decision(Outcome.ENDORSED, 40L, null, CABINET),
                                decision(Outcome.APPROVED, 40L, null, null)),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(40), Pence.ZERO, null, pounds(40)));
    }

    private static Decision by(String clause, Outcome outcome, @Nullable Long pounds, @Nullable String condition) {
        return new Decision(
                outcome, ClauseRef.parse(clause), pounds == null ? null : pounds(pounds), condition, null, DAY, 1);
    }

    @Test
    void stays_approved_whatever_a_body_says_that_may_not_commit_the_money() {
        assertThat(ProposalRule.of(
                        List.of(
                                by("C/1/1", Outcome.APPROVED, 40L, null),
                                by("G/1/1", Outcome.VIEW_AGAINST, null, null),
                                by("G/1/2", Outcome.VIEW_IN_FAVOUR, 20L, "an audit")),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(40), Pence.ZERO, null, pounds(40)));
    }

    @Test
    void stays_approved_where_a_refusal_turned_out_to_be_a_view_once_the_approval_before_it_was_recorded() {
        assertThat(ProposalRule.of(
                        List.of(
                                by("C/1/1", Outcome.APPROVED, 40L, null),
                                by("G/1/1", Outcome.REFUSED, null, null),
                                by("G/1/1", Outcome.VIEW_AGAINST, null, null)),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(40), Pence.ZERO, null, pounds(40)));
    }

    @Test
    void is_what_a_body_approved_again_without_the_conditions_of_before() {
        assertThat(ProposalRule.of(
                        List.of(
                                by("C/1/1", Outcome.APPROVED, 40L, "an audit"),
                                by("C/2/1", Outcome.APPROVED_AGAIN, 20L, null)),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(20), Pence.ZERO, null, pounds(20)));
    }

    @Test
    void says_how_much_was_spent_beyond_what_is_approved_and_approved_beyond_what_was_endorsed() {
        var decided = List.of(
                by("G/1/1", Outcome.ENDORSED, 30L, null),
                by("C/1/1", Outcome.APPROVED, 40L, null),
                by("C/2/1", Outcome.APPROVED_AGAIN, 35L, null));
        var proposal = new Proposal(
                new ProposalId("P"),
                new IndicatorId("I"),
                null,
                "Places",
                null,
                decided,
                List.of(),
                pounds(35),
                Pence.ZERO,
                null,
                pounds(35),
                List.of(new Movement(new ProposalId("P"), Movement.Kind.ALLOCATED, 1, pounds(38), DAY, 1)),
                1);
        assertThat(proposal.beyondApproval()).isEqualTo(pounds(3));
        assertThat(proposal.aboveEndorsed()).isEqualTo(pounds(5));
    }

    @Test
    void is_nothing_once_it_is_refused() {
        assertThat(ProposalRule.of(
                        List.of(
                                decision(Outcome.ENDORSED, 40L, null, CABINET),
                                decision(Outcome.REFUSED, null, null, null)),
                        List.of(release(10))))
                .isEqualTo(new ProposalRule(Pence.ZERO, Pence.ZERO, null, Pence.ZERO));
    }

    @Test
    void stays_conditional_when_the_cabinet_approves_on_the_group_s_condition() {
        List<Decision> approved = List.of(
                decision(Outcome.ENDORSED, 100L, "when analysed", CABINET),
                decision(Outcome.APPROVED, 100L, "when analysed", null));
        assertThat(ProposalRule.condition(approved)).isEqualTo("when analysed");
        assertThat(ProposalRule.of(approved, List.of()))
                .isEqualTo(new ProposalRule(Pence.ZERO, pounds(100), null, Pence.ZERO));
        assertThat(ProposalRule.of(approved, List.of(release(60))))
                .isEqualTo(new ProposalRule(pounds(60), pounds(40), null, pounds(60)));
    }

    @Test
    void is_firm_when_the_cabinet_approves_without_the_group_s_condition() {
        List<Decision> inPrinciple = List.of(decision(Outcome.ENDORSED, 100L, "when analysed", CABINET));
        assertThat(ProposalRule.condition(inPrinciple)).isEqualTo("when analysed");
        List<Decision> approved = List.of(inPrinciple.getFirst(), decision(Outcome.APPROVED, 100L, null, null));
        assertThat(ProposalRule.condition(approved)).isNull();
        assertThat(ProposalRule.of(approved, List.of()))
                .isEqualTo(new ProposalRule(pounds(100), Pence.ZERO, null, pounds(100)));
    }

    @Test
    void stays_approved_when_an_endorsement_is_recorded_afterwards() {
        assertThat(ProposalRule.of(
                        List.of(
                                decision(Outcome.APPROVED, 40L, null, null),
                                decision(Outcome.ENDORSED, 40L, null, CABINET)),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(40), Pence.ZERO, null, pounds(40)));
    }

    @Test
    void is_what_is_approved_after_a_refusal_whatever_was_said_before() {
        assertThat(ProposalRule.of(
                        List.of(
                                decision(Outcome.ENDORSED, 100L, "when analysed", CABINET),
                                decision(Outcome.REFUSED, null, null, null),
                                decision(Outcome.APPROVED, 30L, null, null)),
                        List.of()))
                .isEqualTo(new ProposalRule(pounds(30), Pence.ZERO, null, pounds(30)));
    }

    @Test
    void what_its_delegates_decided_against_is_no_longer_conditional_unless_a_body_decides_anew() {
        var inPrinciple = List.of(decision(Outcome.ENDORSED, 100L, "analysis", null));
        var on = inPrinciple.getFirst().effective();
        assertThat(ProposalRule.of(inPrinciple, List.of(release(30)), on).conditional())
                .isEqualTo(Pence.ZERO);
        assertThat(ProposalRule.of(inPrinciple, List.of(release(30)), on).firm())
                .isEqualTo(Pence.ofPounds(30));
        assertThat(ProposalRule.of(inPrinciple, List.of(release(30)), on.minusDays(1))
                        .conditional())
                .isEqualTo(Pence.ofPounds(70));
    }

    @Test
    void becomes_firm_as_far_as_a_delegated_approval_releases_it_and_no_further() {
        List<Decision> inPrinciple = List.of(decision(Outcome.ENDORSED, 100L, "when analysed", CABINET));
        assertThat(ProposalRule.of(inPrinciple, List.of(release(30))))
                .isEqualTo(new ProposalRule(pounds(30), pounds(70), CABINET, Pence.ZERO));
        assertThat(ProposalRule.of(inPrinciple, List.of(release(80), release(80))))
                .isEqualTo(new ProposalRule(pounds(100), Pence.ZERO, CABINET, Pence.ZERO));
    }
}
