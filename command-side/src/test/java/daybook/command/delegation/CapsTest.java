package daybook.command.delegation;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be approved at a time, under one delegation, and under all that share a cap. */
class CapsTest {

    private static final ClauseRef CLAUSE = ref(GROUP, "2007-12-13", "3");
    private static final List<Subject> MATTERS = List.of(
            THE_PROPOSAL,
            new Subject.OfProposal(PROGRAMME, new ProposalId("R03")),
            new Subject.OfProposal(PROGRAMME, new ProposalId("R05")));

    private static DelegationId named(int matter) {
        return new DelegationId("D" + matter);
    }

    private static DelegationGranted granted(
            int matter, @Nullable Pence cap, @Nullable Pence each, @Nullable Pence shared) {
        return new DelegationGranted(
                named(matter),
                CLAUSE,
                List.of(OFFICE),
                Deciding.JOINTLY,
                MATTERS.get(matter),
                cap,
                each,
                shared,
                List.of(),
                List.of(),
                null,
                day("2007-12-13"));
    }

    private static InMemoryRegister resolved() {
        var clause = new Clause("3", "3", List.of(Verb.DELEGATE), "as minuted", MATTERS, null, null, null);
        return new InMemoryRegister()
                .with(
                        new BodyEstablished(GROUP, "Group", Set.of(), day("2007-01-01")),
                        new MeetingHeld(CLAUSE.meeting(), GROUP, day("2007-12-13")),
                        new ResolutionPassed(
                                CLAUSE.meeting(),
                                CLAUSE.item(),
                                "Item",
                                null,
                                null,
                                null,
                                null,
                                ResolutionBasis.ASSUMED,
                                List.of(clause),
                                day("2007-12-13")));
    }

    private static Verdict approve(DelegationState state, DelegationGranted terms, Pence amount, Pence together) {
        return Approving.decide(
                state,
                new ApproveUnderDelegation(terms.delegation(), amount, List.of(), List.of(), List.of(), TODAY),
                new Delegate(
                        PERSON, OFFICE, new Authority.UnderDelegation(terms.delegation()), "", true, null, Map.of()),
                Allowance.UNLIMITED.beside(together),
                TODAY);
    }

    private static List<String> refused(DelegationGranted terms, long amount, long together) {
        return places(approve(DelegationState.NONE.evolve(terms), terms, new Pence(amount), new Pence(together)));
    }

    @Test
    void each_cap_holds_to_the_penny_and_is_refused_at_the_amount() {
        assertThat(refused(granted(0, null, new Pence(5), null), 5, 0)).isEmpty();
        assertThat(refused(granted(0, null, new Pence(5), null), 6, 0)).containsExactly("above-each-cap at amount");
        assertThat(refused(granted(0, null, null, new Pence(9)), 5, 4)).isEmpty();
        assertThat(refused(granted(0, null, null, new Pence(9)), 5, 5)).containsExactly("above-shared-cap at amount");
    }

    @Test
    void of_several_it_is_refused_by_the_one_that_leaves_least() {
        assertThat(refused(granted(0, new Pence(8), new Pence(5), new Pence(9)), 10, 0))
                .containsExactly("above-each-cap at amount");
        assertThat(refused(granted(0, new Pence(4), new Pence(5), new Pence(9)), 10, 0))
                .containsExactly("above-cap at amount");
        assertThat(refused(granted(0, new Pence(4), new Pence(5), new Pence(9)), 10, 6))
                .containsExactly("above-shared-cap at amount");
    }

    @Test
    void only_what_shares_the_cap_counts_towards_it() {
        var register = resolved()
                .with(granted(0, null, null, pounds(9)), granted(1, null, null, pounds(9)))
                .with(given(0, 1, 3), given(1, 1, 4));
        var alone = granted(2, null, null, null);
        register.with(alone, given(2, 1, 50));
        assertThat(register.approvedBeside(granted(0, null, null, pounds(9)))).isEqualTo(new Pence(7));
        assertThat(register.approvedBeside(alone)).isEqualTo(Pence.ZERO);
    }

    private static DelegatedApprovalGiven given(int matter, int number, long pence) {
        return new DelegatedApprovalGiven(
                named(matter), number, OFFICE, new Pence(pence), List.of(), List.of(), List.of(), TODAY);
    }

    @Property
    void whatever_is_asked_for_no_cap_is_ever_passed_and_nothing_that_all_leave_is_refused(
            @ForAll @Size(max = 30) List<@IntRange(max = 2) Integer> matters,
            @ForAll @Size(value = 30) List<@LongRange(min = -2, max = 60) Long> amounts) {
        Pence each = new Pence(50);
        Pence cap = new Pence(90);
        Pence shared = new Pence(150);
        var register = resolved();
        Map<Integer, DelegationState> states = new HashMap<>();
        for (int matter = 0; matter < MATTERS.size(); matter++) {
            var terms = granted(matter, cap, each, shared);
            register.with(terms);
            states.put(matter, DelegationState.NONE.evolve(terms));
        }
        long[] approved = new long[MATTERS.size()];
        for (int place = 0; place < matters.size(); place++) {
            int matter = matters.get(place);
            long amount = amounts.get(place);
            var terms = granted(matter, cap, each, shared);
            DelegationState state = states.get(matter);
            long together = approved[0] + approved[1] + approved[2];
            boolean fits = amount > 0
                    && amount <= each.value()
                    && approved[matter] + amount <= cap.value()
                    && together + amount <= shared.value();
            switch (approve(state, terms, new Pence(amount), register.approvedBeside(terms))) {
                case Verdict.Accepted(var facts) -> {
                    assertThat(fits).isTrue();
                    var given = (DelegatedApprovalGiven) facts.getFirst();
                    states.put(matter, state.evolve(given));
                    register.with(given);
                    approved[matter] += amount;
                }
                case Verdict.Rejected _ -> assertThat(fits).isFalse();
            }
        }
    }
}
