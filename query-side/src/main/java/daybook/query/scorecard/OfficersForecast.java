package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer forecasts that an indicator will stand at on the day that a target is due.
 *
 * @param high the same as {@code low} where it is one figure
 * @param effective the day on which it was made
 * @param entry that says so
 */
public record OfficersForecast(
        TargetKey target,
        Measure low,
        Measure high,
        @Nullable String note,
        LocalDate effective,
        long entry) {}
