package daybook.acts.indicator.forecast;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Forecast what an indicator will stand at on the day that a target is due.
 *
 * @param low the figure, or the least that is expected
 * @param high the most that is expected, if it is a range
 */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ForecastOutturn(
        IndicatorId indicator,
        TargetKey target,
        Measure low,
        @Nullable Measure high,
        @Nullable String note,
        LocalDate effective)
        implements IndicatorCommand {}
