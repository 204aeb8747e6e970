package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.reward.Outturns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A return as its row has it, before it is held against a definition and a target. */
record RawReturn(
        int number,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Nullable String note,
        @Nullable Integer corrects,
        long entry) {

    /**
     * The return as it counts.
     *
     * @param due when the running total is the outturn; null when there is no such day
     * @param correctedBy the number of the return that has taken its place; null while it stands itself
     * @param withdrawnBy the entry that withdrew it; null while it was not withdrawn
     */
    ReturnLine line(
            @Nullable Shape shape, @Nullable LocalDate due, @Nullable Integer correctedBy, @Nullable Long withdrawnBy) {
        return new ReturnLine(
                number,
                period,
                value,
                numerator,
                denominator,
                status,
                note,
                Outturns.coverage(shape, period, due),
                corrects,
                correctedBy,
                withdrawnBy,
                entry);
    }
}
