package daybook.acts.delegation.refuse;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.DelegationId;
import java.time.LocalDate;
import java.util.List;

/** Decide against approving what is left, as the delegate in whose office the request is made and for its reason. */
@At(
        form = "/delegations/{delegation}/approve",
        sent = "/delegations/{delegation}/approvals",
        shows = "/delegations/{delegation}",
        from = "/delegations",
        asks = {"decision", "amount", "decided", "effective", "consultations", "concurrences", "evidence"},
        decision = "REFUSE")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why: the delegation can be used again.")
@OpenTo(Role.APPROVER)
public record RefuseUnderDelegation(
        DelegationId delegation,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DecideUnderDelegation {
    public RefuseUnderDelegation {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
