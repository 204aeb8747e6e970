package daybook.query.scorecard;

import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator in force.
 *
 * @param decimals behind the point when its measures are shown
 * @param broken the day from which the series stands by itself; null where it never broke
 * @param withdrawn the day after which the indicator is measured no longer; null where it still is
 * @param entry that says so
 */
public record Definition(
        IndicatorId indicator,
        String title,
        @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable IndicatorId partOf,
        int decimals,
        @Nullable LocalDate broken,
        @Nullable LocalDate withdrawn,
        long entry) {

    /** Whether something else was counted in this period than is counted now. */
    boolean isBroken(Period period) {
        return broken != null && period.to().isBefore(broken);
    }
}
