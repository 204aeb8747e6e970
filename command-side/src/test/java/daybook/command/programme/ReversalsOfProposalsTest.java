package daybook.command.programme;

import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.ReversalExample.NEXT;
import static daybook.command.programme.ReversalExample.ON;
import static daybook.command.programme.ReversalExample.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.id.DelegationId;
import daybook.facts.programme.Advice;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.ProgrammeFact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReversalsOfProposalsTest {

    private final ReversalExample given = new ReversalExample();

    @Test
    void a_proposal_that_was_decided_on_recommended_or_delegated_is_refused() {
        assertThat(rules(given.reversing(PROPOSED))).containsExactly("built-on-it");
        var fresh = ProgrammeBook.EMPTY;
        for (ProgrammeEntry entry : given.book().entries().subList(0, PROPOSED + 1)) {
            fresh = fresh.enter(entry.fact(), null);
        }
        assertThat(rules(Reversals.decide(
                        fresh.entries(),
                        new ReverseEntry(PROGRAMME, 4),
                        PROPOSED,
                        List.of(new DelegationId("D")),
                        Set.of(Role.PERFORMANCE_OFFICER),
                        "Twice")))
                .containsExactly("built-on-it");
        fresh = fresh.enter(
                new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, pounds(100), null, ON), null);
        assertThat(rules(Reversals.decide(
                        fresh.entries(),
                        new ReverseEntry(PROGRAMME, 4),
                        PROPOSED,
                        List.of(),
                        Set.of(Role.PERFORMANCE_OFFICER),
                        "Twice")))
                .containsExactly("built-on-it");
        fresh = fresh.enter(
                (ProgrammeFact) facts(Reversals.decide(
                                fresh.entries(),
                                new ReverseEntry(PROGRAMME, 5),
                                4,
                                List.of(),
                                Set.of(Role.PERFORMANCE_OFFICER),
                                "Twice"))
                        .getFirst(),
                null);
        assertThat(fresh.state().proposals().get(PROPOSAL).recommendedOn()).isEmpty();
        fresh = fresh.enter(
                (ProgrammeFact) facts(Reversals.decide(
                                fresh.entries(),
                                new ReverseEntry(PROGRAMME, 4),
                                PROPOSED,
                                List.of(),
                                Set.of(Role.PERFORMANCE_OFFICER),
                                "Twice"))
                        .getFirst(),
                null);
        assertThat(fresh.state().proposals()).isEmpty();
    }

    @Test
    void a_decision_that_was_recorded_by_mistake_is_reversed_before_money_is_set_aside_for_it() {
        assertThat(facts(given.reversing(NEXT - 1, "Another clause", Role.SECRETARY)))
                .hasSize(1);
        given.spent();
        assertThat(rules(given.reversing(NEXT - 1))).containsExactly("built-on-it");
    }
}
