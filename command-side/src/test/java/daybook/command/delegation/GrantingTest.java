package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.delegation.GrantExample.MENTIONED;
import static daybook.command.delegation.GrantExample.usual;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantingTest {

    @Test
    void a_delegation_is_granted_on_its_terms() {
        assertThat(facts(Granting.decide(DelegationState.NONE, usual(), MENTIONED)))
                .containsExactly(new DelegationGranted(
                        DELEGATION,
                        ref(GROUP, "2007-12-13", "3"),
                        List.of(OFFICE),
                        THE_PROPOSAL,
                        pounds(100_000),
                        List.of(CONSULTEE),
                        List.of(ANALYSIS),
                        null,
                        day("2007-12-13")));
    }

    @Test
    void a_delegation_that_was_granted_already_is_refused() {
        var granted = DelegationState.NONE.evolve((DelegationGranted)
                facts(Granting.decide(DelegationState.NONE, usual(), MENTIONED)).getFirst());
        assertThat(rules(Granting.decide(granted, usual(), MENTIONED))).containsExactly("already-in-the-day-book");
    }

    @Test
    void a_delegation_is_not_delegated_further() {
        var it = new Subject.OfDelegation(new DelegationId("GROUP-2007-12-13-4-2"));
        var command = new GrantDelegation(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                List.of(OFFICE),
                it,
                null,
                List.of(),
                List.of(),
                null,
                day("2007-12-13"));
        var mentioned = new Mentioned(ofGroup(clause("3", Verb.DELEGATE, it, null)), true, Set.of(OFFICE));
        assertThat(places(Granting.decide(DelegationState.NONE, command, mentioned)))
                .containsExactly("delegation-of-a-delegation at subject");
    }
}
