package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.command.refusal.Words;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.Reuse;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private static final String JANUARY = "2008-01-15";
    private static final String FEBRUARY = "2008-02-15";
    private static final String LATER = "2008-02-18";

    private static List<List<String>> spending(Spent investment) {
        return List.of(
                investment.allocating(1, FEBRUARY),
                investment.committing(1, FEBRUARY),
                investment.drawing(1, FEBRUARY));
    }

    /** Whatever else stands against it, too. */
    private static void isRefused(Spent investment, String rule) {
        assertThat(spending(investment)).allSatisfy(rules -> assertThat(rules).contains(rule));
    }

    @Nested
    class Of_an_investment_that_is_not_firm {

        @Test
        void nothing_is_spent_before_anybody_decides() {
            isRefused(Spent.PROPOSED, "investment-not-approved");
        }

        @Test
        void nothing_is_spent_while_an_endorsement_waits_for_the_cabinet() {
            isRefused(Spent.PROPOSED.endorsed(40, null), "investment-pending");
        }

        @Test
        void nothing_is_spent_once_the_cabinet_refuses_what_was_endorsed() {
            isRefused(Spent.PROPOSED.endorsed(40, null).refused(JANUARY), "investment-void");
        }

        @Test
        void nothing_more_is_spent_once_what_was_approved_is_refused() {
            isRefused(
                    Spent.PROPOSED
                            .approved(40, null, JANUARY)
                            .allocated(40, JANUARY)
                            .committed(40, JANUARY)
                            .refused("2008-02-01"),
                    "investment-void");
        }

        @Test
        void nothing_is_spent_while_a_condition_is_open() {
            isRefused(Spent.PROPOSED.approved(40, "analysis", JANUARY), "investment-conditional");
        }

        @Test
        void it_is_conditional_when_the_cabinet_approves_on_the_group_s_condition_and_not_when_it_approves_without() {
            var agreed = Spent.PROPOSED.endorsed(40, "analysis");
            isRefused(agreed.approved(40, "analysis", JANUARY), "investment-conditional");
            assertThat(agreed.approved(40, null, JANUARY).allocating(40, FEBRUARY))
                    .isEmpty();
        }

        @Test
        void a_release_alone_does_not_stand_in_for_the_cabinet() {
            isRefused(Spent.PROPOSED.endorsed(40, "analysis").released(40, JANUARY), "investment-pending");
        }

        @Test
        void nothing_is_spent_of_an_investment_that_nobody_proposed() {
            var command = new DrawDownInvestment(PROGRAMME, new ProposalId("R09"), pounds(1), day(FEBRUARY));
            assertThat(rules(Spent.PROPOSED.decide(command))).containsExactly("proposal-not-known");
        }

        @Test
        void nothing_is_spent_of_a_programme_that_is_not_open() {
            assertThat(new Spent(ProgrammeState.NONE, List.of()).drawing(1, FEBRUARY))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Of_an_investment_of_40_pounds_approved_by_the_cabinet {

        private final Spent firm = Spent.PROPOSED.endorsed(40, null).approved(40, null, JANUARY);

        @Test
        void the_whole_way_from_allocation_to_repayment_is_recorded() {
            var on = day(FEBRUARY);
            assertThat(facts(firm.decide(new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(40), on))))
                    .containsExactly(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(40), on));
            var allocated = firm.allocated(40, FEBRUARY);
            assertThat(facts(allocated.decide(new CommitInvestment(PROGRAMME, PROPOSAL, pounds(30), on))))
                    .containsExactly(new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, pounds(30), on));
            var committed = allocated.committed(30, FEBRUARY);
            assertThat(facts(committed.decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(10), on))))
                    .containsExactly(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, pounds(10), on));
            var twice = committed.drawn(10, FEBRUARY);
            assertThat(facts(twice.decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(20), on))))
                    .containsExactly(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 2, pounds(20), on));
            assertThat(facts(twice.decide(new RepayInvestment(PROGRAMME, PROPOSAL, pounds(10), on))))
                    .containsExactly(new InvestmentRepaid(PROGRAMME, PROPOSAL, 1, pounds(10), on));
        }

        @Test
        void what_a_later_entry_takes_is_told_with_its_day_and_what_can_be_recorded_all_the_same() {
            var drawn = firm.allocated(40, FEBRUARY).committed(30, FEBRUARY).drawn(25, LATER);
            var refused = (Verdict.Rejected)
                    drawn.decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(10), day(FEBRUARY)));
            var told = RefusalTexts.of(refused.refusals().getFirst());
            assertThat(told.rule()).isEqualTo("drawdown-above-commitment");
            assertThat(told.message())
                    .isEqualTo("£10 would take what is drawn above what is committed on " + Words.of(day(LATER))
                            + ", counting drawdown 1 of " + PROPOSAL + " (£25 on " + Words.of(day(LATER))
                            + "): of £30, £25 is drawn by then.");
            assertThat(told.wayOut()).startsWith("Draw up to £5 with that date, ");
            var nothing = (Verdict.Rejected) firm.allocated(40, FEBRUARY)
                    .committed(30, LATER)
                    .decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(10), day(FEBRUARY)));
            assertThat(RefusalTexts.of(nothing.refusals().getFirst()).message())
                    .isEqualTo("£10 would take what is drawn above what is committed on " + Words.of(day(FEBRUARY))
                            + ": of £0, £0 is drawn by then.");
            assertThat(RefusalTexts.of(nothing.refusals().getFirst()).wayOut())
                    .startsWith("Draw nothing with that date, ");
        }

        @Test
        void no_more_than_the_approval_is_set_aside_in_sum() {
            assertThat(firm.allocating(41, FEBRUARY)).containsExactly("allocation-above-approval");
            assertThat(firm.allocated(30, FEBRUARY).allocating(11, FEBRUARY))
                    .containsExactly("allocation-above-approval");
        }

        @Test
        void no_more_than_what_is_set_aside_is_committed() {
            assertThat(firm.allocated(30, FEBRUARY).committing(31, FEBRUARY))
                    .containsExactly("commitment-above-allocation");
            assertThat(firm.allocated(40, FEBRUARY).committing(41, FEBRUARY))
                    .containsExactly("commitment-above-approval", "commitment-above-allocation");
        }

        @Test
        void nothing_is_committed_before_the_day_on_which_it_was_set_aside() {
            assertThat(firm.allocated(40, FEBRUARY).committing(1, JANUARY))
                    .containsExactly("commitment-above-allocation");
        }

        @Test
        void no_more_than_what_is_committed_is_drawn() {
            assertThat(firm.allocated(40, FEBRUARY).committed(30, FEBRUARY).drawing(31, FEBRUARY))
                    .containsExactly("drawdown-above-commitment");
        }

        @Test
        void no_more_than_the_approval_is_drawn_in_sum() {
            var drawn = firm.allocated(40, FEBRUARY).committed(40, FEBRUARY).drawn(30, FEBRUARY);
            assertThat(drawn.drawing(11, FEBRUARY)).contains("drawdown-above-approval");
            assertThat(drawn.drawing(10, FEBRUARY)).isEmpty();
        }

        @Test
        void what_is_repaid_cannot_be_drawn_again_beyond_the_approval() {
            var repaid = firm.allocated(40, FEBRUARY)
                    .committed(40, FEBRUARY)
                    .drawn(40, FEBRUARY)
                    .repaid(40, FEBRUARY);
            assertThat(repaid.drawing(1, FEBRUARY)).contains("drawdown-above-approval");
        }

        @Test
        void a_step_is_refused_where_the_reason_lies() {
            var on = day(FEBRUARY);
            assertThat(places(firm.decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(1_001), on))))
                    .containsExactly(
                            "drawdown-above-approval at amount",
                            "drawdown-above-commitment at amount",
                            "drawdown-above-facility at amount");
            assertThat(places(firm.decide(new RepayInvestment(PROGRAMME, PROPOSAL, pounds(1), on))))
                    .containsExactly("repayment-above-owed at amount");
            assertThat(places(firm.decide(new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(1), day("2008-01-14")))))
                    .containsExactly("investment-not-firm-then at effective");
        }

        @Test
        void a_day_before_the_approval_is_refused() {
            assertThat(firm.allocating(1, "2008-01-14")).containsExactly("investment-not-firm-then");
        }

        @Test
        void an_approval_of_less_from_a_later_day_holds_for_earlier_days_too() {
            var less = firm.approved(20, null, "2008-02-01");
            assertThat(less.allocating(21, JANUARY)).containsExactly("allocation-above-approval");
            assertThat(less.allocating(20, JANUARY)).isEmpty();
        }

        @Test
        void an_endorsement_that_is_recorded_late_does_not_make_it_pending_again() {
            assertThat(Spent.PROPOSED
                            .approved(40, null, JANUARY)
                            .endorsed(40, null)
                            .allocating(40, FEBRUARY))
                    .isEmpty();
        }

        @Test
        void an_amount_of_nothing_and_a_day_in_the_future_are_refused() {
            assertThat(firm.allocating(0, FEBRUARY)).contains("amount-not-positive");
            assertThat(firm.allocating(1, TODAY.plusDays(1).toString())).contains("dated-in-the-future");
            assertThat(firm.repaying(1, TODAY.plusDays(1).toString())).contains("dated-in-the-future");
        }
    }

    @Nested
    class Of_an_investment_that_delegates_release {

        private final Spent conditional =
                Spent.PROPOSED.endorsed(40, "analysis").approved(40, "analysis", JANUARY);

        @Test
        void as_much_is_spent_as_they_release_and_from_that_day_on() {
            var released = conditional.released(30, "2008-02-01");
            assertThat(released.allocating(30, FEBRUARY)).isEmpty();
            assertThat(released.allocating(31, FEBRUARY)).containsExactly("allocation-above-approval");
            assertThat(released.allocating(1, "2008-01-31")).containsExactly("investment-not-firm-then");
        }

        @Test
        void no_more_is_spent_than_was_approved_however_much_they_release() {
            assertThat(conditional.released(90, "2008-02-01").allocating(41, FEBRUARY))
                    .containsExactly("allocation-above-approval");
        }
    }

    @Nested
    class Under_a_facility_of_1000_pounds {

        private final Spent committed = Spent.PROPOSED
                .approved(5_000, null, JANUARY)
                .allocated(5_000, JANUARY)
                .committed(5_000, JANUARY);

        @Test
        void no_more_is_drawn_in_sum() {
            assertThat(committed.drawing(1_001, FEBRUARY)).containsExactly("drawdown-above-facility");
            assertThat(committed.drawn(900, FEBRUARY).drawing(101, FEBRUARY))
                    .containsExactly("drawdown-above-facility");
        }

        @Test
        void what_is_repaid_makes_room_from_that_day_on() {
            var repaid = committed.drawn(1_000, JANUARY).repaid(400, FEBRUARY);
            assertThat(repaid.drawing(400, FEBRUARY)).isEmpty();
            assertThat(repaid.drawing(1, "2008-02-14")).containsExactly("drawdown-above-facility");
        }

        @Test
        void what_is_repaid_makes_none_where_each_pound_may_be_borrowed_once() {
            var once = new Spent(ProgrammeState.NONE, List.of())
                    .with(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.ONCE, day("2006-04-01")))
                    .with(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "Places", day("2007-12-13")))
                    .approved(5_000, null, JANUARY)
                    .allocated(5_000, JANUARY)
                    .committed(5_000, JANUARY)
                    .drawn(1_000, JANUARY)
                    .repaid(400, FEBRUARY);
            assertThat(once.drawing(1, FEBRUARY)).containsExactly("drawn-once-above-facility");
            assertThat(once.state().owed().total()).isEqualTo(pounds(600));
        }

        @Test
        void nothing_is_drawn_where_none_is_authorised() {
            var without = Spent.PROPOSED.state().proposals();
            var bare = new Spent(
                            new ProgrammeState(
                                    SET,
                                    Rewards.NONE,
                                    null,
                                    Timeline.NOTHING,
                                    null,
                                    0,
                                    without,
                                    Reuse.REVOLVING,
                                    Openings.NONE,
                                    0),
                            List.of())
                    .approved(40, null, JANUARY)
                    .allocated(40, JANUARY)
                    .committed(40, JANUARY);
            assertThat(bare.drawing(1, FEBRUARY)).containsExactly("facility-not-there");
        }
    }

    @Nested
    class Of_which_40_pounds_are_drawn {

        private final Spent drawn = Spent.PROPOSED
                .approved(40, null, JANUARY)
                .allocated(40, JANUARY)
                .committed(40, JANUARY)
                .drawn(40, "2008-02-01");

        @Test
        void no_more_is_repaid_than_is_owed() {
            assertThat(drawn.repaying(41, FEBRUARY)).containsExactly("repayment-above-owed");
            assertThat(drawn.repaid(30, FEBRUARY).repaying(11, FEBRUARY)).containsExactly("repayment-above-owed");
        }

        @Test
        void nothing_is_repaid_before_it_was_drawn() {
            assertThat(drawn.repaying(1, "2008-01-31")).containsExactly("repayment-above-owed");
        }

        @Test
        void nothing_is_repaid_earlier_that_a_later_repayment_needs() {
            assertThat(drawn.repaid(40, FEBRUARY).repaying(1, "2008-02-02")).containsExactly("repayment-above-owed");
        }

        @Test
        void it_is_repaid_also_when_the_approval_is_void_since() {
            assertThat(drawn.refused("2008-02-10").repaying(40, FEBRUARY)).isEmpty();
        }
    }
}
