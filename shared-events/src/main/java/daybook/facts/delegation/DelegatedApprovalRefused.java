package daybook.facts.delegation;

import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;

/** A delegate decided against approving what was left, so that nothing more can be. Why is the entry's reason. */
public record DelegatedApprovalRefused(
        DelegationId delegation,
        OfficeId delegate,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DelegatedDecision {
    public DelegatedApprovalRefused {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
