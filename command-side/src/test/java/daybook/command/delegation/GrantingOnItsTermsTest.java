package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.GrantExample.MENTIONED;
import static daybook.command.delegation.GrantExample.grant;
import static daybook.command.delegation.GrantExample.refused;
import static daybook.command.delegation.GrantExample.usual;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.delegation.Condition;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantingOnItsTermsTest {

    @Test
    void an_unknown_subject_is_refused() {
        assertThat(rules(Granting.decide(
                        DelegationState.NONE, usual(), new Mentioned(MENTIONED.clause(), false, MENTIONED.offices()))))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void an_office_that_does_not_exist_is_refused() {
        var unknown = grant(List.of(new OfficeId("NOBODY")), List.of(), null, List.of(), null);
        assertThat(refused(unknown)).containsExactly("not-in-the-day-book");
    }

    @Test
    void a_delegation_to_nobody_is_refused() {
        assertThat(refused(grant(List.of(), List.of(), null, List.of(), null))).containsExactly("delegation-to-nobody");
    }

    @Test
    void an_office_named_twice_is_refused() {
        assertThat(refused(grant(List.of(OFFICE, OFFICE), List.of(), null, List.of(), null)))
                .containsExactly("named-twice");
    }

    @Test
    void a_delegate_that_is_also_consulted_is_refused() {
        assertThat(refused(grant(List.of(OFFICE), List.of(OFFICE), null, List.of(), null)))
                .containsExactly("delegate-also-consulted");
    }

    @Test
    void a_cap_of_nothing_is_refused() {
        assertThat(refused(grant(List.of(OFFICE), List.of(), Pence.ZERO, List.of(), null)))
                .containsExactly("amount-not-positive");
    }

    @Test
    void an_absurd_cap_is_refused() {
        var absurd =
                new Mentioned(ofGroup(clause("3", Verb.DELEGATE, THE_PROPOSAL, null)), true, Set.of(OFFICE, CONSULTEE));
        var command = grant(List.of(OFFICE), List.of(), new Pence(Long.MAX_VALUE), List.of(), null);
        assertThat(rules(Granting.decide(DelegationState.NONE, command, absurd)))
                .containsExactly("amount-too-large");
    }

    @Test
    void an_expiry_on_the_day_it_starts_is_recorded() {
        assertThat(refused(grant(List.of(OFFICE), List.of(), null, List.of(), day("2007-12-13"))))
                .isEmpty();
    }

    @Test
    void they_are_refused_where_the_reason_lies() {
        var conditions = List.of(ANALYSIS, new Condition("1", " "));
        var terms = grant(List.of(OFFICE, OFFICE), List.of(OFFICE), Pence.ZERO, conditions, day("2007-12-12"));
        assertThat(places(Granting.decide(DelegationState.NONE, terms, MENTIONED)))
                .containsExactly(
                        "named-twice at delegates",
                        "amount-not-positive at cap",
                        "condition-key-twice at condition-1",
                        "nothing-said at condition-1",
                        "delegate-also-consulted at consultees",
                        "delegate-also-consulted at consultees",
                        "expires-before-it-starts at expires");
        assertThat(places(Granting.decide(
                        DelegationState.NONE, grant(List.of(), List.of(), null, List.of(), null), MENTIONED)))
                .containsExactly("delegation-to-nobody at delegates");
    }

    @Test
    void an_expiry_before_the_start_is_refused() {
        assertThat(refused(grant(List.of(OFFICE), List.of(), null, List.of(), day("2007-12-12"))))
                .containsExactly("expires-before-it-starts");
    }

    @Test
    void conditions_under_one_key_or_without_wording_are_refused() {
        var conditions = List.of(ANALYSIS, new Condition("1", " "));
        assertThat(refused(grant(List.of(OFFICE), List.of(), null, conditions, null)))
                .containsExactly("condition-key-twice", "nothing-said");
    }
}
