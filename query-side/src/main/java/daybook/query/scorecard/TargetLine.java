package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was set or revised.
 *
 * @param threshold the value at which reward starts, as printed
 * @param revisedFrom what it was before; null when it was first set
 * @param inForce whether it was not withdrawn and nothing later took its place
 * @param withdrawnBy the entry that withdrew it; null while it was not withdrawn
 * @param entry that says so
 */
public record TargetLine(
        TargetKey target,
        Measure value,
        @Nullable Measure threshold,
        @Nullable Measure revisedFrom,
        boolean inForce,
        @Nullable Long withdrawnBy,
        LocalDate effective,
        long entry) {

    /** One that was not withdrawn. */
    public TargetLine(
            TargetKey target,
            Measure value,
            @Nullable Measure threshold,
            @Nullable Measure revisedFrom,
            boolean inForce,
            LocalDate effective,
            long entry) {
        this(target, value, threshold, revisedFrom, inForce, null, effective, entry);
    }
}
