package daybook.query.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;

/**
 * How the delegates decided against what was left.
 *
 * @param reason in the delegate's own words
 * @param on the day from which nothing can be approved under it
 */
public record DelegatedRefusal(
        OfficeId delegate,
        String reason,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate on,
        long entry) {}
