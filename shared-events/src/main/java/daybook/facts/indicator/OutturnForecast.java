package daybook.facts.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's forecast of what the indicator will stand at on the day that a target is due.
 *
 * @param low the least that is expected; the figure itself where it is not a range
 * @param high the most that is expected; the same as {@code low} where it is not a range
 * @param note what the forecast rests on, where that was said
 * @param effective the day on which it was made
 */
public record OutturnForecast(
        IndicatorId indicator,
        TargetKey target,
        Measure low,
        Measure high,
        @Nullable String note,
        LocalDate effective) implements IndicatorFact {}
