package daybook.query.scorecard;

import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which of an indicator's returns still stand, and what has taken the place of the others. */
final class Corrections {

    private Corrections() {}

    /**
     * The returns as they count, in the order given.
     *
     * @param known every return that the basis knows
     * @param withdrawnBy the entries that withdrew returns, by the returns' numbers
     * @param due when the running total is the outturn; null when there is no such day
     */
    static List<ReturnLine> lines(
            List<RawReturn> known, Map<Integer, Long> withdrawnBy, @Nullable Shape shape, @Nullable LocalDate due) {
        Map<Integer, Integer> correctedBy = new HashMap<>();
        for (RawReturn raw : known) {
            var corrects = raw.corrects();
            if (corrects != null) {
                correctedBy.put(corrects, raw.number());
            }
        }
        return known.stream()
                .map(raw -> raw.line(shape, due, correctedBy.get(raw.number()), withdrawnBy.get(raw.number())))
                .toList();
    }
}
