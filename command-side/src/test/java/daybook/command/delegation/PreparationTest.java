package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of all that must come before a delegate decides. */
class PreparationTest {

    private static final OfficeId OTHER = new OfficeId("OTHER");
    private static final LocalDate ON = day("2008-02-19");
    private static final Authority UNDER_IT = new Authority.UnderDelegation(DELEGATION);
    private static final Delegate DELEGATE =
            new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, day("2008-02-01")));

    private static Verdict decide(DelegationState state, ApproveUnderDelegation command, Delegate delegate) {
        return Approving.decide(state, command, delegate, Allowance.UNLIMITED, TODAY);
    }

    @Test
    void it_is_refused_where_the_reason_lies() {
        var late = List.of(new Consultation(CONSULTEE, ON.plusDays(1), "content"));
        var lateToo = List.of(new Concurrence(OTHER, ON.plusDays(1)));
        var beside = List.of(new Evidence("2", new Source(PAPER, "table 3")));
        var everything = DelegationExample.granted(List.of(OFFICE, OTHER), List.of(CONSULTEE), List.of(ANALYSIS), null);
        var unread = new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of());
        assertThat(places(decide(everything, DelegationExample.approve(pounds(1), ON), DELEGATE)))
                .containsExactly(
                        "consultation-missing at consulted-CONSULTEE",
                        "concurrence-missing at concurred-OTHER",
                        "evidence-missing at evidence-1-paper");
        assertThat(places(decide(
                        everything,
                        new ApproveUnderDelegation(DELEGATION, pounds(1), late, lateToo, beside, ON),
                        unread)))
                .containsExactly(
                        "consulted-afterwards at consulted-CONSULTEE",
                        "concurred-afterwards at concurred-OTHER",
                        "evidence-for-no-condition at evidence-2-paper",
                        "paper-not-received at evidence-2-paper",
                        "evidence-missing at evidence-1-paper");
    }

    @Test
    void an_office_that_is_not_a_delegate_is_not_told_who_else_would_have_to_agree() {
        var stranger = new Delegate(PERSON, CONSULTEE, UNDER_IT, "", true, null, Map.of());
        assertThat(rules(decide(
                        DelegationExample.granted(List.of(OFFICE, OTHER), List.of(), List.of(), null),
                        DelegationExample.approve(pounds(1), ON),
                        stranger)))
                .containsExactly("not-a-delegate");
    }
}
