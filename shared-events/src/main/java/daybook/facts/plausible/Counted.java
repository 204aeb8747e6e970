package daybook.facts.plausible;

import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator counts.
 *
 * @param since from when, so that what ends earlier is not held against it; null if it never counted otherwise
 */
public record Counted(
        @Nullable String unit,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable LocalDate since) {

    boolean concerns(LocalDate day) {
        return since == null || !day.isBefore(since);
    }
}
