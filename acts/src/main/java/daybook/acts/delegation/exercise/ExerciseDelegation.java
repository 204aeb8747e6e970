package daybook.acts.delegation.exercise;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Record what was decided under a delegation of what is no money, as the delegate in whose office the request is made.
 *
 * @param decided what was signed, who was appointed, what else was decided
 */
@At(
        form = "/delegations/{delegation}/approve",
        sent = "/delegations/{delegation}/approvals",
        shows = "/delegations/{delegation}",
        from = "/delegations",
        asks = {"decision", "amount", "decided", "effective", "consultations", "concurrences", "evidence"},
        decision = "EXERCISE")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why, and record what was decided.")
@OpenTo(Role.APPROVER)
public record ExerciseDelegation(
        DelegationId delegation,
        @Longest(Longest.NOTE) String decided,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DecideUnderDelegation {
    public ExerciseDelegation {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
