package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.programme.Spent.FEBRUARY;
import static daybook.command.programme.Spent.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.command.refusal.Words;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentRepaid;
import org.junit.jupiter.api.Test;

/** Of an investment of 40 pounds that the cabinet approved. */
class SpendingTest {

    private static final String LATER = "2008-02-18";

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
        var refused =
                (Verdict.Rejected) drawn.decide(new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(10), day(FEBRUARY)));
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
        assertThat(RefusalTexts.of(nothing.refusals().getFirst()).wayOut()).startsWith("Draw nothing with that date, ");
    }

    @Test
    void no_more_than_the_approval_is_set_aside_in_sum() {
        assertThat(firm.allocating(41, FEBRUARY)).containsExactly("allocation-above-approval");
        assertThat(firm.allocated(30, FEBRUARY).allocating(11, FEBRUARY)).containsExactly("allocation-above-approval");
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
        assertThat(firm.allocated(40, FEBRUARY).committing(1, JANUARY)).containsExactly("commitment-above-allocation");
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
        assertThat(Spent.PROPOSED.approved(40, null, JANUARY).endorsed(40, null).allocating(40, FEBRUARY))
                .isEmpty();
    }

    @Test
    void an_amount_of_nothing_and_a_day_in_the_future_are_refused() {
        assertThat(firm.allocating(0, FEBRUARY)).contains("amount-not-positive");
        assertThat(firm.allocating(1, TODAY.plusDays(1).toString())).contains("dated-in-the-future");
        assertThat(firm.repaying(1, TODAY.plusDays(1).toString())).contains("dated-in-the-future");
    }
}
