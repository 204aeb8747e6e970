package daybook.query.scorecard;

import daybook.facts.id.IndicatorSetId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What officers last said of an indicator, beside what is worked out.
 *
 * @param ratings one for each set in whose words it was rated
 * @param forecasts one for each target on whose day it was forecast
 */
public record Judgement(List<OfficersRating> ratings, List<OfficersForecast> forecasts) {
    public static final Judgement NONE = new Judgement(List.of(), List.of());

    public Judgement {
        ratings = List.copyOf(ratings);
        forecasts = List.copyOf(forecasts);
    }

    /** Without what was said in the words of other sets. */
    Judgement within(IndicatorSetId set) {
        return new Judgement(
                ratings.stream().filter(rating -> rating.set().equals(set)).toList(), forecasts);
    }

    /** The entries that say so. */
    public Stream<Long> entries() {
        return Stream.concat(
                ratings.stream().map(OfficersRating::entry), forecasts.stream().map(OfficersForecast::entry));
    }

    /** What is forecast for the day of this target. */
    public Optional<OfficersForecast> of(TargetLine target) {
        return forecasts.stream()
                .filter(forecast -> forecast.target().equals(target.target()))
                .findFirst();
    }
}
