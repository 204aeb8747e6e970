package daybook.facts.delegation;

import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;

/** A delegate approved so much. Numbered from 1 within the delegation. */
public record DelegatedApprovalGiven(
        DelegationId delegation,
        int approval,
        OfficeId delegate,
        Pence amount,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DelegatedDecision {
    public DelegatedApprovalGiven {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
