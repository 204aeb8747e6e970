package daybook.query.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the delegates decided against what was left.
 *
 * @param reason in the delegate's own words
 * @param voices of each who was consulted and each who agreed: whether they spoke for themself
 * @param revoked how it and the delegation's being taken back stand to each other; null where nothing is to be told
 * @param on the day from which nothing can be approved under it
 */
public record DelegatedRefusal(
        OfficeId delegate,
        String reason,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        List<Voice> voices,
        LocalDate on,
        @Nullable Revoked revoked,
        long entry) {}
