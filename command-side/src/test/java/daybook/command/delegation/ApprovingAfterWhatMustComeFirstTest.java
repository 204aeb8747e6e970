package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.delegation.DelegationExample.ON;
import static daybook.command.delegation.DelegationExample.OTHER;
import static daybook.command.delegation.DelegationExample.UNDER_IT;
import static daybook.command.delegation.DelegationExample.approve;
import static daybook.command.delegation.DelegationExample.decide;
import static daybook.command.delegation.DelegationExample.granted;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovingAfterWhatMustComeFirstTest {

    private final DelegationState consulting = granted(List.of(OFFICE), List.of(CONSULTEE), List.of(), null);
    private final DelegationState joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
    private final DelegationState conditional = granted(List.of(OFFICE), List.of(), List.of(ANALYSIS), null);

    private ApproveUnderDelegation with(
            List<Consultation> consultations, List<Concurrence> concurrences, List<Evidence> evidence) {
        return new ApproveUnderDelegation(DELEGATION, pounds(1), consultations, concurrences, evidence, ON);
    }

    @Test
    void an_approval_without_the_consultation_is_refused() {
        assertThat(rules(decide(consulting, approve(pounds(1), ON)))).containsExactly("consultation-missing");
    }

    @Test
    void a_consultation_after_the_approval_is_refused() {
        var late = List.of(new Consultation(CONSULTEE, ON.plusDays(1), "content"));
        assertThat(rules(decide(consulting, with(late, List.of(), List.of())))).containsExactly("consulted-afterwards");
    }

    @Test
    void a_consultation_on_the_very_day_will_do_whatever_the_view() {
        var held = List.of(new Consultation(CONSULTEE, ON, "against it"));
        assertThat(facts(decide(consulting, with(held, List.of(), List.of())))).hasSize(1);
    }

    @Test
    void an_approval_without_the_other_delegate_is_refused() {
        assertThat(rules(decide(joint, approve(pounds(1), ON)))).containsExactly("concurrence-missing");
    }

    @Test
    void an_agreement_of_the_other_delegate_after_the_approval_is_refused() {
        var late = List.of(new Concurrence(OTHER, ON.plusDays(1)));
        assertThat(rules(decide(joint, with(List.of(), late, List.of())))).containsExactly("concurred-afterwards");
    }

    @Test
    void an_approval_that_the_other_delegate_agreed_to_is_given() {
        assertThat(facts(decide(joint, with(List.of(), List.of(new Concurrence(OTHER, ON)), List.of()))))
                .hasSize(1);
    }

    @Test
    void an_approval_without_evidence_for_a_condition_is_refused() {
        assertThat(rules(decide(conditional, approve(pounds(1), ON)))).containsExactly("evidence-missing");
    }

    @Test
    void evidence_from_a_paper_that_was_not_received_is_refused() {
        var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
        var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of());
        assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence), delegate)))
                .containsExactly("paper-not-received");
    }

    @Test
    void evidence_from_a_paper_dated_after_the_decision_is_refused() {
        var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
        var delegate = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, ON.plusDays(1)));
        assertThat(places(decide(conditional, with(List.of(), List.of(), evidence), delegate)))
                .containsExactly("evidence-afterwards at evidence-1-paper");
        var thatDay = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, ON));
        assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence), thatDay)))
                .isEmpty();
    }

    @Test
    void a_consultation_or_an_agreement_from_before_the_delegation_is_refused() {
        var consulted = granted(List.of(OFFICE), List.of(OTHER), List.of(), null);
        assertThat(places(decide(
                        consulted,
                        with(List.of(new Consultation(OTHER, day("2007-12-13"), "Content")), List.of(), List.of()))))
                .containsExactly("consulted-before-delegation at consulted-OTHER");
        var joint = granted(List.of(OFFICE, OTHER), List.of(), List.of(), null);
        assertThat(places(decide(
                        joint, with(List.of(), List.of(new Concurrence(OTHER, day("2007-12-13"))), List.of()))))
                .containsExactly("concurred-before-delegation at concurred-OTHER");
    }

    @Test
    void evidence_for_no_condition_is_refused() {
        var evidence = List.of(
                new Evidence("1", new Source(PAPER, "table 2")), new Evidence("2", new Source(PAPER, "table 3")));
        assertThat(rules(decide(conditional, with(List.of(), List.of(), evidence))))
                .containsExactly("evidence-for-no-condition");
    }

    @Test
    void an_approval_with_its_evidence_is_given() {
        var evidence = List.of(new Evidence("1", new Source(PAPER, "table 2")));
        assertThat(facts(decide(conditional, with(List.of(), List.of(), evidence))))
                .hasSize(1);
    }
}
