package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.delegation.Evidence;
import daybook.facts.delegation.Stance;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given a delegation to sign an agreement, which is no money, the delegate signs it. */
class ExercisingTest {

    private static final LocalDate ON = day("2008-02-19");
    private static final Subject SIGNATURE = new Subject.OfMatter("to sign the agreement");
    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final Delegate DELEGATE = delegate(OFFICE, true);
    private static final List<Consultation> CONSULTED = List.of(new Consultation(CONSULTEE, ON, "content"));
    private static final List<Evidence> SHOWN = List.of(new Evidence("1", new Source(PAPER, "table 2")));

    private static Delegate delegate(OfficeId office, boolean heldThen) {
        return new Delegate(
                PERSON,
                office,
                new Authority.UnderDelegation(DELEGATION),
                "As delegated",
                heldThen,
                null,
                Map.of(PAPER, day("2008-02-01")));
    }

    private static DelegationState granted(
            List<OfficeId> delegates, List<OfficeId> consultees, List<Condition> conditions, @Nullable LocalDate ends) {
        return DelegationState.NONE.evolve(new DelegationGranted(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                delegates,
                SIGNATURE,
                null,
                consultees,
                conditions,
                ends,
                day("2007-12-14")));
    }

    private static DelegationState plain() {
        return granted(List.of(OFFICE), List.of(), List.of(), null);
    }

    private static ExerciseDelegation exercise(
            String decided, List<Consultation> consultations, List<Evidence> evidence, LocalDate on) {
        return new ExerciseDelegation(DELEGATION, decided, consultations, List.of(), evidence, on);
    }

    private static Verdict decide(DelegationState state, ExerciseDelegation command) {
        return Exercising.decide(state, command, DELEGATE, TODAY);
    }

    private static ExerciseDelegation signed(LocalDate on) {
        return exercise("Signed", List.of(), List.of(), on);
    }

    @Test
    void what_was_decided_is_recorded_with_who_was_consulted_and_what_shows_the_condition() {
        var state = granted(List.of(OFFICE), List.of(CONSULTEE), List.of(ANALYSIS), null);
        assertThat(facts(decide(state, exercise("Signed", CONSULTED, SHOWN, ON))))
                .containsExactly(
                        new DelegationExercised(DELEGATION, 1, OFFICE, "Signed", CONSULTED, List.of(), SHOWN, ON));
    }

    @Test
    void under_an_unknown_delegation_it_is_refused() {
        assertThat(rules(decide(DelegationState.NONE, signed(ON)))).containsExactly("not-in-the-day-book");
    }

    @Test
    void where_money_was_delegated_it_is_refused() {
        assertThat(rules(decide(DelegationExample.plain(), signed(ON)))).containsExactly("exercise-of-money");
    }

    @Test
    void without_saying_what_was_decided_it_is_refused() {
        assertThat(rules(decide(plain(), exercise(" ", List.of(), List.of(), ON))))
                .containsExactly("nothing-said");
    }

    @Test
    void without_the_consultation_and_the_evidence_it_is_refused() {
        var state = granted(List.of(OFFICE), List.of(CONSULTEE), List.of(ANALYSIS), null);
        assertThat(rules(decide(state, signed(ON))))
                .containsExactlyInAnyOrder("consultation-missing", "evidence-missing");
    }

    @Test
    void by_another_office_or_one_not_held_then_it_is_refused() {
        assertThat(rules(Exercising.decide(plain(), signed(ON), delegate(OTHER, true), TODAY)))
                .containsExactly("not-a-delegate");
        assertThat(rules(Exercising.decide(plain(), signed(ON), delegate(OFFICE, false), TODAY)))
                .containsExactly("office-not-held-then");
    }

    @Test
    void before_the_delegation_starts_and_after_it_ended_it_is_refused() {
        assertThat(rules(decide(plain(), signed(day("2007-12-13"))))).containsExactly("approval-before-delegation");
        assertThat(rules(decide(granted(List.of(OFFICE), List.of(), List.of(), day("2008-01-31")), signed(ON))))
                .containsExactly("approval-after-expiry");
        var revoked =
                plain().evolve(new DelegationRevoked(DELEGATION, ref(GROUP, "2008-02-14", "1"), day("2008-02-14")));
        assertThat(rules(decide(revoked, signed(ON)))).containsExactly("approval-after-revocation");
        assertThat(rules(decide(plain(), signed(TODAY.plusDays(1))))).containsExactly("dated-in-the-future");
    }

    @Test
    void it_can_be_exercised_again_until_the_delegates_decide_against() {
        var once = plain().evolve(
                        new DelegationExercised(DELEGATION, 1, OFFICE, "Signed", List.of(), List.of(), List.of(), ON));
        assertThat(facts(decide(once, signed(ON))))
                .containsExactly(
                        new DelegationExercised(DELEGATION, 2, OFFICE, "Signed", List.of(), List.of(), List.of(), ON));
        var against =
                once.evolve(new DelegatedApprovalRefused(DELEGATION, OFFICE, List.of(), List.of(), List.of(), ON));
        assertThat(rules(decide(against, signed(ON)))).containsExactly("approval-after-refusal");
    }

    @Test
    void the_number_of_one_that_was_withdrawn_is_not_given_again() {
        var withdrawn = plain().without(
                        new DelegationExercised(DELEGATION, 1, OFFICE, "Signed", List.of(), List.of(), List.of(), ON));
        assertThat(((DelegationExercised) facts(decide(withdrawn, signed(ON))).getFirst()).exercise())
                .isEqualTo(2);
    }

    @Test
    void the_other_delegates_have_to_agree() {
        var joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
        assertThat(rules(decide(joint, signed(ON)))).containsExactly("concurrence-missing");
    }

    @Test
    void an_amount_is_refused_in_the_approval_and_in_the_answer_of_another_delegate() {
        var joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
        assertThat(rules(Approving.decide(
                        plain(),
                        new ApproveUnderDelegation(DELEGATION, pounds(5), List.of(), List.of(), List.of(), ON),
                        DELEGATE,
                        Allowance.UNLIMITED,
                        TODAY)))
                .containsExactly("amount-of-no-money");
        assertThat(rules(Answering.delegate(
                        joint,
                        new AnswerAsDelegate(DELEGATION, OTHER, Stance.APPROVE, pounds(5), ON),
                        new Speaker(PERSON, OTHER, true, null, null, null),
                        TODAY)))
                .containsExactly("amount-of-no-money");
    }

    @Test
    void the_delegate_can_decide_against_it() {
        var against = new RefuseUnderDelegation(DELEGATION, List.of(), List.of(), List.of(), ON);
        assertThat(facts(Refusing.decide(plain(), against, DELEGATE, TODAY)))
                .containsExactly(new DelegatedApprovalRefused(DELEGATION, OFFICE, List.of(), List.of(), List.of(), ON));
    }
}
