package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator in force.
 *
 * @param decimals behind the point when its measures are shown
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
        long entry) {}
