package daybook.command.delegation;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A delegation of 100,000 pounds to an office, and what is decided under it. */
final class DelegationExample {

    static final DelegationId DELEGATION = new DelegationId("GROUP-2007-12-13-4-3");
    static final OfficeId CONSULTEE = new OfficeId("CONSULTEE");
    static final Condition ANALYSIS = new Condition("1", "analysis of quarter 2 and 3 claims");

    static final OfficeId OTHER = new OfficeId("OTHER");
    static final LocalDate ON = day("2008-02-19");
    static final Authority UNDER_IT = new Authority.UnderDelegation(DELEGATION);
    static final Delegate DELEGATE =
            new Delegate(PERSON, OFFICE, UNDER_IT, "", true, null, Map.of(PAPER, day("2008-02-01")));

    private DelegationExample() {}

    static DelegationState granted(
            List<OfficeId> delegates, List<OfficeId> consultees, List<Condition> conditions, LocalDate expires) {
        return DelegationState.NONE.evolve(new DelegationGranted(
                DELEGATION,
                ref(GROUP, "2007-12-13", "3"),
                delegates,
                THE_PROPOSAL,
                pounds(100_000),
                consultees,
                conditions,
                expires,
                day("2007-12-14")));
    }

    static DelegationState plain() {
        return granted(List.of(OFFICE), List.of(), List.of(), null);
    }

    static ApproveUnderDelegation approve(Pence amount, LocalDate on) {
        return new ApproveUnderDelegation(DELEGATION, amount, List.of(), List.of(), List.of(), on);
    }

    static Verdict decide(DelegationState state, ApproveUnderDelegation command) {
        return decide(state, command, DELEGATE);
    }

    static Verdict decide(DelegationState state, ApproveUnderDelegation command, Delegate delegate) {
        return Approving.decide(state, command, delegate, Allowance.UNLIMITED, TODAY);
    }
}
