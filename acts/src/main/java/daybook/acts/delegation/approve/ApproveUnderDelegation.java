package daybook.acts.delegation.approve;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import java.time.LocalDate;
import java.util.List;

/** Approve so much, as the delegate in whose office the request is made. */
@At(
        form = "/delegations/{delegation}/approve",
        sent = "/delegations/{delegation}/approvals",
        shows = "/delegations/{delegation}",
        from = "/delegations",
        asks = {"decision", "amount", "decided", "effective", "consultations", "concurrences", "evidence"},
        decision = "APPROVE")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why, while nothing was spent on it.")
@OpenTo(Role.APPROVER)
public record ApproveUnderDelegation(
        DelegationId delegation,
        Pence amount,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DecideUnderDelegation {
    public ApproveUnderDelegation {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
