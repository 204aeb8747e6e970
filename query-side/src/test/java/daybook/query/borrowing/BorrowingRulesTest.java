package daybook.query.borrowing;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.programme.Reuse;
import daybook.facts.reward.Coverage;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.borrowing.Reward.Amount;
import daybook.query.borrowing.Reward.NotYetMeasurable;
import daybook.query.borrowing.Reward.Why;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import daybook.query.scorecard.TargetLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BorrowingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    private static final BodyId CABINET = new BodyId("CABINET");
    private static final Ratio SHARE = Ratio.of(3, 5);

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    private static Decision decision(
            Outcome outcome, @Nullable Long pounds, @Nullable String condition, @Nullable BodyId awaiting) {
        return new Decision(
                outcome, ClauseRef.parse("M/4/1"), pounds == null ? null : pounds(pounds), condition, awaiting, DAY, 1);
    }

    private static Release release(long pounds) {
        return new Release(new DelegationId("D"), 1, pounds(pounds), DAY, null, 2);
    }

    @Nested
    class A_proposal {

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

    @Nested
    class A_reward {

        private static IndicatorPosition position(String id, Stretch stretch) {
            return new IndicatorPosition(
                    new Definition(new IndicatorId(id), id, null, null, null, null, null, 0, null, null, 1),
                    null,
                    null,
                    null,
                    null,
                    null,
                    stretch);
        }

        private static Stretch achieved(long percent) {
            ReturnLine counted = new ReturnLine(
                    1,
                    new Period(null, DAY),
                    Measure.of(1),
                    null,
                    null,
                    ReturnStatus.FINAL,
                    null,
                    Coverage.WHOLE,
                    null,
                    null,
                    null,
                    1);
            TargetLine target = new TargetLine(
                    new TargetKey(TargetKind.REWARD, DAY), Measure.of(2), Measure.of(1), null, true, DAY, 1);
            return new Stretch.Achieved(Ratio.of(percent, 100), counted, target, Ratio.ZERO);
        }

        private static final Stretch UNTOLD = new Stretch.NotMeasurable(Stretch.Reason.NO_REWARD_TARGET, null);

        private static Reward of(long percent) {
            return RewardRule.of(pounds(1_000), SHARE, position("I", achieved(percent)), List.of());
        }

        @Test
        void is_nothing_below_the_threshold_pro_rata_from_it_and_all_beyond_the_target() {
            assertThat(of(59)).isEqualTo(new Amount(Pence.ZERO, List.of()));
            assertThat(of(60)).isEqualTo(new Amount(pounds(600), List.of()));
            assertThat(of(99)).isEqualTo(new Amount(pounds(990), List.of()));
            assertThat(of(120)).isEqualTo(new Amount(pounds(1_000), List.of()));
            assertThat(of(-20)).isEqualTo(new Amount(Pence.ZERO, List.of()));
        }

        @Test
        void of_parts_is_nothing_when_each_part_that_can_be_told_is_below() {
            Reward reward = RewardRule.of(
                    pounds(1_000),
                    SHARE,
                    position("I", UNTOLD),
                    List.of(position("A", achieved(10)), position("B", UNTOLD)));
            assertThat(reward).isEqualTo(new Amount(Pence.ZERO, List.of(new IndicatorId("B"))));
        }

        @Test
        void of_parts_cannot_be_told_once_one_of_them_has_reached_the_threshold() {
            Reward reward =
                    RewardRule.of(pounds(1_000), SHARE, position("I", UNTOLD), List.of(position("A", achieved(60))));
            assertThat(reward).isEqualTo(new NotYetMeasurable(new Why.PartsNotWeighted(List.of(new IndicatorId("A")))));
        }

        @Test
        void of_parts_cannot_be_told_when_none_of_them_can() {
            Reward reward = RewardRule.of(pounds(1_000), SHARE, position("I", UNTOLD), List.of(position("A", UNTOLD)));
            assertThat(reward).isEqualTo(new NotYetMeasurable(new Why.NoPartTold(List.of(new IndicatorId("A")))));
        }
    }

    @Nested
    class A_facility {

        private static final Sums AGREED =
                sums(200, new MoneyMoved(Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, false));

        private static Sums sums(long undrawn, MoneyMoved account) {
            return new Sums(
                    new Sum(pounds(500), 0),
                    pounds(450),
                    pounds(350),
                    pounds(100),
                    pounds(450),
                    pounds(200),
                    pounds(undrawn),
                    account);
        }

        private static ExtensionRow step(State state, @Nullable Long pounds) {
            return new ExtensionRow(
                    state == State.PENDING ? 5 : 6,
                    DAY,
                    new ProgrammeId("LAA"),
                    1,
                    state,
                    ClauseRef.parse("M/4/7"),
                    pounds == null ? null : pounds(pounds),
                    state == State.PENDING ? CABINET : null);
        }

        private static final MoneyMoved NOTHING =
                new MoneyMoved(Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, Pence.ZERO, false);

        private static Facility facility(ExtensionRow... steps) {
            return FacilityRule.of(
                    new FacilityRule.Authorised(pounds(1_400), Reuse.REVOLVING, true, 1),
                    ExtensionRule.of(List.of(steps)),
                    List.of(),
                    AGREED,
                    NOTHING);
        }

        @Test
        void has_headroom_of_what_is_authorised_less_what_is_approved() {
            Facility facility = facility(step(State.PENDING, 460L));
            assertThat(facility.headroom()).isEqualTo(pounds(1_200));
            assertThat(facility.pending()).isEqualTo(pounds(460));
            assertThat(facility.leftIfGranted())
                    .as("460 less 450 agreed, of which 200 are approved")
                    .isEqualTo(pounds(210));
        }

        @Test
        void has_headroom_less_what_is_owed_and_less_what_is_approved_and_not_drawn_yet() {
            var account = new MoneyMoved(pounds(200), pounds(180), pounds(150), pounds(30), pounds(10), true);
            Facility facility =
                    FacilityRule.of(authorised(Reuse.REVOLVING), List.of(), List.of(), sums(50, account), NOTHING);
            assertThat(facility.drawn()).isEqualTo(pounds(150));
            assertThat(facility.owed()).isEqualTo(pounds(110));
            assertThat(facility.headroom()).as("1,400 less 110 less 50").isEqualTo(pounds(1_240));
        }

        @Test
        void has_no_more_headroom_for_what_was_repaid_or_written_off_where_each_pound_may_be_borrowed_once() {
            var account = new MoneyMoved(pounds(200), pounds(180), pounds(150), pounds(30), pounds(10), true);
            Facility facility =
                    FacilityRule.of(authorised(Reuse.ONCE), List.of(), List.of(), sums(50, account), NOTHING);
            assertThat(facility.owed()).isEqualTo(pounds(110));
            assertThat(facility.room()).as("1,400 less 150").isEqualTo(pounds(1_250));
            assertThat(facility.headroom()).as("1,250 less 50").isEqualTo(pounds(1_200));
        }

        @Test
        void counts_what_had_been_drawn_before_the_day_book_began() {
            var before = new MoneyMoved(Pence.ZERO, Pence.ZERO, pounds(1_300), pounds(100), Pence.ZERO, true);
            Facility facility = FacilityRule.of(authorised(Reuse.ONCE), List.of(), List.of(), AGREED, before);
            assertThat(facility.drawn()).isEqualTo(pounds(1_300));
            assertThat(facility.drawnBefore()).isEqualTo(pounds(1_300));
            assertThat(facility.owed()).isEqualTo(pounds(1_200));
            assertThat(facility.room()).isEqualTo(pounds(100));
            assertThat(facility.headroom())
                    .as("100 less 200 approved: more is approved than may be borrowed yet")
                    .isEqualTo(pounds(-100));
        }

        private static Facility changed(long... limits) {
            var account = new MoneyMoved(pounds(900), pounds(900), pounds(900), Pence.ZERO, Pence.ZERO, true);
            List<Facility.Change> changes = new ArrayList<>();
            Pence before = pounds(1_400);
            for (long limit : limits) {
                changes.add(new Facility.Change(
                        changes.size() + 1, before, pounds(limit), ClauseRef.parse("M/4/7"), DAY, 9));
                before = pounds(limit);
            }
            return FacilityRule.of(authorised(Reuse.ONCE), List.of(), changes, sums(0, account), NOTHING);
        }

        @Test
        void follows_what_a_body_changed_of_its_own_motion() {
            assertThat(changed(1_600, 1_000).limit()).isEqualTo(pounds(1_000));
            assertThat(changed(1_600, 1_000).room()).isEqualTo(pounds(100));
            assertThat(changed(1_600, 1_000).uncovered()).isEqualTo(Pence.ZERO);
        }

        @Test
        void that_was_reduced_below_what_is_drawn_says_how_much_is_not_covered() {
            assertThat(changed(700).uncovered()).isEqualTo(pounds(200));
            assertThat(changed(700).reduced()).isEqualTo(pounds(700));
        }

        private static FacilityRule.Authorised authorised(Reuse reuse) {
            return new FacilityRule.Authorised(pounds(1_400), reuse, true, 1);
        }

        @Test
        void says_that_no_drawing_is_recorded_rather_than_that_nothing_is_drawn() {
            assertThat(facility().drawn()).isNull();
        }

        @Test
        void grows_by_what_is_granted() {
            Facility facility = facility(step(State.PENDING, 460L), step(State.GRANTED, 400L));
            assertThat(facility.limit()).isEqualTo(pounds(1_800));
            assertThat(facility.headroom()).isEqualTo(pounds(1_600));
            assertThat(facility.pending()).isEqualTo(Pence.ZERO);
            assertThat(facility.leftIfGranted()).isNull();
        }

        @Test
        void stays_as_it_is_when_more_is_refused() {
            Facility facility = facility(step(State.PENDING, 460L), step(State.REFUSED, null));
            assertThat(facility.limit()).isEqualTo(pounds(1_400));
            assertThat(facility.extensions().getFirst().state()).isEqualTo(State.REFUSED);
        }

        @Test
        void that_nobody_authorised_has_no_headroom_rather_than_nothing() {
            assertThat(FacilityRule.of(null, List.of(), List.of(), AGREED, NOTHING)
                            .headroom())
                    .isNull();
        }
    }
}
