package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.programme.InvestmentExample.PROPOSED;
import static daybook.command.programme.InvestmentExample.decide;
import static daybook.command.programme.InvestmentExample.inPrinciple;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.programme.InvestmentStanding.State;
import daybook.command.register.PassedClause;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.ProgrammeFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvestmentsAfterAnApprovalTest {

    private static final LocalDate JANUARY = day("2008-01-15");

    private final PassedClause approval = on(JANUARY, ofCabinet(inPrinciple("the analysis")));
    private final ProgrammeState approved = told(PROPOSED, approval);

    private static PassedClause on(LocalDate day, PassedClause passed) {
        return new PassedClause(
                ref(passed.body(), day.toString(), passed.clause().number()),
                passed.clause(),
                passed.body(),
                passed.powers(),
                day);
    }

    private static ProgrammeState told(ProgrammeState state, PassedClause passed, ClauseRef... advising) {
        for (Fact fact : facts(decide(state, passed, Set.of(advising)))) {
            state = state.evolve((ProgrammeFact) fact);
        }
        return state;
    }

    private static State standing(ProgrammeState state) {
        return new InvestmentStanding(state.proposals().get(PROPOSAL).decisions(), List.of()).now();
    }

    @Test
    void a_refusal_by_a_body_that_may_not_commit_the_money_is_a_view_and_leaves_the_approval_standing() {
        var refusal = on(day("2008-02-20"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
        assertThat(facts(decide(approved, refusal, Set.of())))
                .containsExactly(new InvestmentViewTaken(
                        PROGRAMME, PROPOSAL, refusal.ref(), false, null, null, day("2008-02-20")));
        assertThat(standing(told(approved, refusal))).isEqualTo(standing(approved));
    }

    @Test
    void a_condition_of_a_body_that_may_not_commit_the_money_ties_nothing() {
        var firm = told(PROPOSED, on(JANUARY, ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)))));
        var tying = on(day("2008-02-20"), ofGroup(inPrinciple("an audit")));
        assertThat(facts(decide(firm, tying, Set.of())))
                .singleElement()
                .isInstanceOfSatisfying(InvestmentViewTaken.class, view -> {
                    assertThat(view.inFavour()).isTrue();
                    assertThat(view.condition()).isEqualTo("an audit");
                });
        assertThat(standing(told(firm, tying))).isEqualTo(new State.Firm(pounds(40_000)));
    }

    @Test
    void a_refusal_before_it_decides_as_ever() {
        var before = on(day("2008-01-10"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
        assertThat(facts(decide(approved, before, Set.of()))).singleElement().isInstanceOf(InvestmentRefused.class);
        assertThat(standing(told(approved, before))).isEqualTo(standing(approved));
    }

    @Test
    void that_is_recorded_late_what_an_advising_body_said_since_becomes_a_view() {
        var refusal = on(day("2008-02-20"), ofGroup(clause("3", Verb.REFUSE, THE_PROPOSAL, null)));
        var refused = told(PROPOSED, refusal);
        var late = decide(refused, approval, Set.of(refusal.ref()));
        assertThat(facts(late)).hasSize(2).last().isInstanceOfSatisfying(InvestmentViewTaken.class, view -> {
            assertThat(view.clause()).isEqualTo(refusal.ref());
            assertThat(view.effective()).isEqualTo(day("2008-02-20"));
        });
        assertThat(standing(told(refused, approval, refusal.ref()))).isEqualTo(standing(approved));
    }

    @Test
    void the_body_raises_lowers_and_rescinds_it_by_further_clauses() {
        var raised = told(
                approved, on(day("2008-02-01"), ofCabinet(clause("2", Verb.APPROVE, THE_PROPOSAL, pounds(50_000)))));
        assertThat(standing(raised)).isEqualTo(new State.Firm(pounds(50_000)));
        var lowered =
                told(raised, on(day("2008-02-02"), ofCabinet(clause("3", Verb.APPROVE, THE_PROPOSAL, pounds(10_000)))));
        assertThat(standing(lowered)).isEqualTo(new State.Firm(pounds(10_000)));
        var rescinding = on(day("2008-02-03"), ofCabinet(clause("4", Verb.REFUSE, THE_PROPOSAL, null)));
        assertThat(standing(told(lowered, rescinding))).isEqualTo(new State.Void(rescinding.ref()));
    }

    @Test
    void it_is_renewed_after_the_body_rescinded_it() {
        var rescinded = told(approved, on(day("2008-02-03"), ofCabinet(clause("4", Verb.REFUSE, THE_PROPOSAL, null))));
        var renewed = told(
                rescinded, on(day("2008-03-01"), ofCabinet(clause("5", Verb.APPROVE, THE_PROPOSAL, pounds(40_000)))));
        assertThat(standing(renewed)).isEqualTo(new State.Firm(pounds(40_000)));
    }

    @Test
    void a_clause_that_wrote_money_off_does_not_decide_a_second_time() {
        var off = on(day("2008-02-03"), ofCabinet(clause("4", Verb.APPROVE, THE_PROPOSAL, pounds(1))));
        var written = approved.evolve(
                new InvestmentWrittenOff(PROGRAMME, PROPOSAL, 1, off.ref(), pounds(1), day("2008-02-03")));
        assertThat(places(decide(written, off, Set.of()))).containsExactly("clause-wrote-off at clause");
    }
}
