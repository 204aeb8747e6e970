package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingTest {

    private static final LocalDate ON = day("2007-12-13");

    private static ProgrammeState folded(ProgrammeState start, List<ProgrammeFact> facts) {
        ProgrammeState state = start;
        for (ProgrammeFact fact : facts) {
            state = state.evolve(fact);
        }
        return state;
    }

    @Property
    void the_same_facts_give_the_same_state_in_one_go_or_in_two(
            @ForAll("facts") List<ProgrammeFact> first, @ForAll("facts") List<ProgrammeFact> second) {
        var all = Stream.concat(first.stream(), second.stream()).toList();
        var atOnce = folded(ProgrammeState.NONE, all);
        assertThat(folded(folded(ProgrammeState.NONE, first), second)).isEqualTo(atOnce);
        assertThat(folded(ProgrammeState.NONE, all)).isEqualTo(atOnce);
    }

    @Property
    void a_facility_never_shrinks(@ForAll("facts") List<ProgrammeFact> facts) {
        var state = ProgrammeState.NONE.evolve(new FacilityAuthorised(PROGRAMME, new Pence(1), Reuse.REVOLVING, ON));
        for (ProgrammeFact fact : facts) {
            var next = state.evolve(fact);
            if (!(fact instanceof FacilityAuthorised)) {
                assertThat(next.facility()).isGreaterThanOrEqualTo(state.facility());
            }
            state = next;
        }
    }

    @Provide
    Arbitrary<List<ProgrammeFact>> facts() {
        Arbitrary<Pence> amounts = Arbitraries.longs().between(1, 1_000_000).map(Pence::new);
        Arbitrary<ProgrammeFact> fact = Arbitraries.oneOf(
                Arbitraries.just(new ProgrammeOpened(PROGRAMME, "Reward", SET, ON)),
                amounts.map(amount -> new FacilityAuthorised(PROGRAMME, amount, Reuse.REVOLVING, ON)),
                amounts.map(amount -> new FacilityExtensionRequested(
                        PROGRAMME, 1, ref(GROUP, "2007-12-13", "5"), amount, CABINET, ON)),
                amounts.map(amount ->
                        new FacilityExtensionGranted(PROGRAMME, 1, ref(CABINET, "2008-01-15", "1"), amount, ON)),
                Arbitraries.just(new FacilityExtensionRefused(PROGRAMME, 1, ref(CABINET, "2008-01-15", "1"), ON)),
                amounts.map(amount -> new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, amount, "Places", ON)),
                amounts.map(amount -> new InvestmentEndorsed(
                        PROGRAMME, PROPOSAL, ref(GROUP, "2007-12-13", "1"), amount, null, CABINET, ON)),
                amounts.map(amount -> new InvestmentApproved(
                        PROGRAMME, PROPOSAL, ref(CABINET, "2008-01-15", "1"), amount, null, ON)));
        return fact.list().ofMaxSize(20);
    }
}
