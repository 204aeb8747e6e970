package daybook.facts.indicator;

import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on the indicator is defined otherwise, for the reason that the entry names. The whole definition is given,
 * also where it stays as it was.
 *
 * @param series whether returns up to the day before can still be held against those from then on
 */
public record IndicatorDefinitionRevised(
        IndicatorId indicator,
        String title,
        @Nullable String unit,
        @Nullable Polarity polarity,
        @Nullable Shape shape,
        @Nullable Frequency frequency,
        @Nullable IndicatorId partOf,
        int decimals,
        Series series,
        LocalDate effective)
        implements IndicatorFact {}
