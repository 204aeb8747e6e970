package daybook.command.delegation;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import java.time.LocalDate;
import java.util.List;

/** Approve so much, as the delegate in whose office the request is made. */
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
