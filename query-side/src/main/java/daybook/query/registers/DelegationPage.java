package daybook.query.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.query.asat.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delegation and what was approved under it.
 *
 * @param grantedBy the clause that gave it; null when no such clause is on record
 * @param approvals oldest first
 * @param differing delegations of the same subject that differ from it
 */
public record DelegationPage(
        Basis basis,
        DelegationLine delegation,
        @Nullable ClauseChoice grantedBy,
        List<Approval> approvals,
        List<DelegationLine> differing) {

    /** An approval given under it. */
    public record Approval(
            int number,
            OfficeId delegate,
            Pence amount,
            List<Consultation> consultations,
            List<Concurrence> concurrences,
            List<Evidence> evidence,
            LocalDate effective,
            long entry) {}
}
