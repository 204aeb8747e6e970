package daybook.command.indicator;

import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKey;
import java.util.HashMap;
import java.util.Map;

/**
 * What officers last said of an indicator.
 *
 * @param ratings by the set in whose scheme it was rated
 * @param forecasts by the target on whose day they are
 */
record Judged(Map<IndicatorSetId, IndicatorRated> ratings, Map<TargetKey, OutturnForecast> forecasts) {
    static final Judged NOTHING = new Judged(Map.of(), Map.of());

    Judged {
        ratings = Map.copyOf(ratings);
        forecasts = Map.copyOf(forecasts);
    }

    Judged with(IndicatorRated rated) {
        var more = new HashMap<>(ratings);
        more.put(rated.set(), rated);
        return new Judged(more, forecasts);
    }

    Judged with(OutturnForecast forecast) {
        var more = new HashMap<>(forecasts);
        more.put(forecast.target(), forecast);
        return new Judged(ratings, more);
    }
}
