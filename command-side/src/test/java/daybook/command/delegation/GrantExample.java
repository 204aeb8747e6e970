package daybook.command.delegation;

import static daybook.command.delegation.DelegationExample.ANALYSIS;
import static daybook.command.delegation.DelegationExample.CONSULTEE;
import static daybook.command.delegation.DelegationExample.DELEGATION;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.register.PassedClause;
import daybook.facts.delegation.Condition;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A delegation that is asked for under the clause that delegates. */
final class GrantExample {

    static final Mentioned MENTIONED = new Mentioned(
            ofGroup(clause("3", Verb.DELEGATE, THE_PROPOSAL, pounds(100_000))), true, Set.of(OFFICE, CONSULTEE));

    private GrantExample() {}

    static GrantDelegation grant(
            List<OfficeId> delegates,
            List<OfficeId> consultees,
            Pence cap,
            List<Condition> conditions,
            LocalDate expires) {
        return new GrantDelegation(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                delegates,
                THE_PROPOSAL,
                cap,
                consultees,
                conditions,
                expires,
                day("2007-12-13"));
    }

    static GrantDelegation usual() {
        return grant(List.of(OFFICE), List.of(CONSULTEE), pounds(100_000), List.of(ANALYSIS), null);
    }

    static List<String> refused(GrantDelegation command) {
        return rules(Granting.decide(DelegationState.NONE, command, MENTIONED));
    }

    static List<String> refused(PassedClause clause) {
        return rules(
                Granting.decide(DelegationState.NONE, usual(), new Mentioned(clause, true, Set.of(OFFICE, CONSULTEE))));
    }
}
