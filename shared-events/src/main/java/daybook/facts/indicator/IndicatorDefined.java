package daybook.facts.indicator;

import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the indicator counts and how it is read. What a paper does not say is left out. */
public record IndicatorDefined(
        IndicatorId indicator,
        String title,
        @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable IndicatorId partOf,
        int decimals,
        LocalDate effective)
        implements IndicatorFact {}
