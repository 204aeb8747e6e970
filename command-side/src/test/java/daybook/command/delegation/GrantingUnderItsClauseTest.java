package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.delegation.GrantExample.grant;
import static daybook.command.delegation.GrantExample.refused;
import static daybook.command.delegation.GrantExample.usual;
import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofBody;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantingUnderItsClauseTest {

    @Test
    void a_clause_that_was_never_passed_is_refused() {
        assertThat(refused((PassedClause) null)).containsExactly("not-in-the-day-book");
    }

    @Test
    void a_clause_that_does_not_delegate_is_refused() {
        assertThat(refused(ofGroup(clause("3", Verb.APPROVE, THE_PROPOSAL, null))))
                .containsExactly("clause-does-not-delegate");
    }

    @Test
    void a_body_that_may_not_delegate_is_refused() {
        assertThat(refused(ofBody(clause("3", Verb.DELEGATE, THE_PROPOSAL, null), CABINET, Power.COMMIT_MONEY)))
                .containsExactly("body-may-not-delegate");
    }

    @Test
    void a_clause_that_delegates_something_else_is_refused() {
        assertThat(refused(ofGroup(clause("3", Verb.DELEGATE, new Subject.OfFacility(PROGRAMME), null))))
                .containsExactly("clause-delegates-something-else");
    }

    @Test
    void a_clause_that_names_neither_subject_nor_amount_leaves_both_to_the_terms() {
        assertThat(refused(ofGroup(clause("3", Verb.DELEGATE, null, null)))).isEmpty();
    }

    private static DelegationGranted granted(GrantDelegation command, Clause clause) {
        return (DelegationGranted) facts(Granting.decide(
                        DelegationState.NONE, command, new Mentioned(ofGroup(clause), true, Set.of(OFFICE, CONSULTEE))))
                .getFirst();
    }

    @Test
    void without_a_cap_of_its_own_it_is_capped_at_the_amount_of_the_clause() {
        assertThat(granted(
                                grant(List.of(OFFICE), List.of(), null, List.of(), null),
                                clause("3", Verb.DELEGATE, THE_PROPOSAL, pounds(100_000)))
                        .cap())
                .isEqualTo(pounds(100_000));
        assertThat(granted(
                                grant(List.of(OFFICE), List.of(), null, List.of(), null),
                                clause("3", Verb.DELEGATE, THE_PROPOSAL, null))
                        .cap())
                .isNull();
    }

    @Test
    void the_condition_of_the_clause_and_the_body_that_it_waits_for_are_conditions_of_the_delegation() {
        var clause =
                new Clause("3", Verb.DELEGATE, "as minuted", THE_PROPOSAL, null, "The audit  is favourable.", CABINET);
        assertThat(granted(grant(List.of(OFFICE), List.of(), null, List.of(ANALYSIS), null), clause)
                        .conditions())
                .containsExactly(
                        ANALYSIS,
                        new Condition("2", "The audit  is favourable."),
                        new Condition("3", "Subject to " + CABINET));
    }

    @Test
    void a_condition_that_repeats_the_clause_is_one_condition() {
        var clause = new Clause(
                "3", Verb.DELEGATE, "as minuted", THE_PROPOSAL, null, "Analysis of quarter 2  and 3 claims.", null);
        assertThat(granted(grant(List.of(OFFICE), List.of(), null, List.of(ANALYSIS), null), clause)
                        .conditions())
                .containsExactly(ANALYSIS);
    }

    @Test
    void it_is_refused_where_the_reason_lies() {
        var weak = ofBody(
                clause("3", Verb.APPROVE, new Subject.OfFacility(PROGRAMME), pounds(99_999)),
                CABINET,
                Power.COMMIT_MONEY);
        assertThat(places(Granting.decide(DelegationState.NONE, usual(), new Mentioned(weak, false, Set.of()))))
                .containsExactly(
                        "clause-does-not-delegate at clause",
                        "body-may-not-delegate at clause",
                        "clause-delegates-something-else at subject",
                        "cap-above-clause at cap",
                        "not-in-the-day-book at subject",
                        "not-in-the-day-book at delegates",
                        "not-in-the-day-book at consultees");
    }

    @Test
    void a_cap_above_the_amount_of_the_clause_is_refused() {
        assertThat(refused(ofGroup(clause("3", Verb.DELEGATE, THE_PROPOSAL, pounds(99_999)))))
                .containsExactly("cap-above-clause");
    }

    @Test
    void a_start_before_the_clause_was_passed_is_refused() {
        var early = new GrantDelegation(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                List.of(OFFICE),
                THE_PROPOSAL,
                null,
                List.of(),
                List.of(),
                null,
                day("2007-12-12"));
        assertThat(refused(early)).containsExactly("delegation-before-its-clause");
    }
}
