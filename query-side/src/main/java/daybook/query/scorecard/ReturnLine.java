package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.reward.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * A return.
 *
 * @param number from 1 within the indicator
 * @param coverage how much of what the target speaks of it covers
 * @param corrects the number of the return whose place it takes; null for one recorded anew
 * @param correctedBy the number of the return that has taken its place; null while it stands itself
 * @param withdrawnBy the entry that withdrew it; null while it was not withdrawn
 * @param entry that says so
 */
public record ReturnLine(
        int number,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Nullable String note,
        Coverage coverage,
        @Nullable Integer corrects,
        @Nullable Integer correctedBy,
        @Nullable Long withdrawnBy,
        long entry) {

    public boolean inForce() {
        return correctedBy == null && withdrawnBy == null;
    }
}
