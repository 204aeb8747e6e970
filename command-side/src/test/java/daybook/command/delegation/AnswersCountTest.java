package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision rests on what joint delegates and those consulted said themselves. */
class AnswersCountTest {

    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final LocalDate ON = day("2008-02-12");
    private static final LocalDate DECIDED = day("2008-02-19");
    private static final Delegate DELEGATE =
            new Delegate(PERSON, OFFICE, new Authority.UnderDelegation(DELEGATION), "Why", true, null, Map.of());

    private final DelegationState granted =
            DelegationExample.granted(List.of(OFFICE, OTHER), List.of(CONSULTEE), List.of(), null);
    private final DelegationState consulted = granted.evolve(viewed("Content", ON));
    private final DelegationState ready = consulted.evolve(answered(Stance.APPROVE, pounds(60_000), ON));

    private static ConsulteeAnswered viewed(String view, LocalDate on) {
        return new ConsulteeAnswered(DELEGATION, CONSULTEE, view, null, on);
    }

    private static DelegateAnswered answered(Stance stance, @Nullable Pence amount, LocalDate on) {
        return new DelegateAnswered(DELEGATION, OTHER, stance, amount, null, on);
    }

    private static Verdict approve(DelegationState state, long pounds, LocalDate on) {
        return approve(state, pounds, List.of(), List.of(), on);
    }

    private static Verdict approve(
            DelegationState state,
            long pounds,
            List<Consultation> consultations,
            List<Concurrence> concurrences,
            LocalDate on) {
        return Approving.decide(
                state,
                new ApproveUnderDelegation(DELEGATION, pounds(pounds), consultations, concurrences, List.of(), on),
                DELEGATE,
                Allowance.UNLIMITED,
                TODAY);
    }

    private static Verdict refuse(DelegationState state) {
        return Refusing.decide(
                state,
                new RefuseUnderDelegation(DELEGATION, List.of(), List.of(), List.of(), DECIDED),
                DELEGATE,
                TODAY);
    }

    @Test
    void an_approval_rests_on_what_they_said_and_nobody_types_it_again() {
        assertThat(facts(approve(ready, 60_000, DECIDED)))
                .containsExactly(new DelegatedApprovalGiven(
                        DELEGATION,
                        1,
                        OFFICE,
                        pounds(60_000),
                        List.of(new Consultation(CONSULTEE, ON, "Content")),
                        List.of(new Concurrence(OTHER, ON)),
                        List.of(),
                        DECIDED));
    }

    @Test
    void what_is_typed_besides_and_says_the_same_is_taken_once() {
        assertThat(facts(approve(
                        ready,
                        60_000,
                        List.of(new Consultation(CONSULTEE, ON, "Content")),
                        List.of(new Concurrence(OTHER, ON)),
                        DECIDED)))
                .isEqualTo(facts(approve(ready, 60_000, DECIDED)));
    }

    @Test
    void what_is_typed_in_place_of_what_they_said_is_refused() {
        assertThat(places(approve(
                        ready,
                        60_000,
                        List.of(new Consultation(CONSULTEE, ON, "Delighted")),
                        List.of(new Concurrence(OTHER, DECIDED)),
                        DECIDED)))
                .containsExactly("spoke-for-themself at consulted-CONSULTEE", "spoke-for-themself at concurred-OTHER");
    }

    @Test
    void what_they_said_only_after_the_decision_is_refused() {
        assertThat(places(approve(ready, 60_000, ON.minusDays(1))))
                .containsExactly(
                        "consulted-afterwards at consulted-CONSULTEE", "concurred-afterwards at concurred-OTHER");
    }

    @Test
    void more_than_the_other_delegate_agreed_to_is_refused() {
        assertThat(places(approve(ready, 60_001, DECIDED))).containsExactly("concurred-to-less at amount");
    }

    @Test
    void a_delegate_who_is_against_stops_an_approval_and_one_who_is_for_it_a_decision_against() {
        var against = consulted.evolve(answered(Stance.REFUSE, null, ON));
        assertThat(places(approve(against, 1, DECIDED))).containsExactly("concurrence-withheld at concurred-OTHER");
        assertThat(places(refuse(ready))).containsExactly("concurrence-withheld at concurred-OTHER");
        assertThat(facts(refuse(against)))
                .containsExactly(new DelegatedApprovalRefused(
                        DELEGATION,
                        OFFICE,
                        List.of(new Consultation(CONSULTEE, ON, "Content")),
                        List.of(new Concurrence(OTHER, ON)),
                        List.of(),
                        DECIDED));
    }

    @Test
    void the_latest_by_the_day_of_the_decision_counts() {
        var changed = ready.evolve(answered(Stance.REFUSE, null, day("2008-02-15")));
        assertThat(rules(approve(changed, 1, day("2008-02-14")))).isEmpty();
        assertThat(rules(approve(changed, 1, day("2008-02-15")))).containsExactly("concurrence-withheld");
    }

    @Test
    void an_agreement_counts_for_one_decision_and_a_view_for_all() {
        var used = ready.evolve(
                (DelegatedApprovalGiven) facts(approve(ready, 40_000, DECIDED)).getFirst());
        assertThat(rules(approve(used, 1, DECIDED))).containsExactly("concurrence-missing");
    }
}
