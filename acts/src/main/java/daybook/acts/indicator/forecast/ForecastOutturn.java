package daybook.acts.indicator.forecast;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Longest;
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
@At(
        form = "/indicators/{indicator}/targets/{kind}/{due}/forecast",
        sent = "/indicators/{indicator}/targets/{kind}/{due}/forecasts",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"low", "high", "effective", "note"})
@PutRight(
        by = ForecastOutturn.class,
        how = "Record the right forecast for the same day: what is recorded later counts.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record ForecastOutturn(
        IndicatorId indicator,
        TargetKey target,
        Measure low,
        @Nullable Measure high,
        @Longest(Longest.NOTE) @Nullable String note,
        LocalDate effective)
        implements IndicatorCommand {}
