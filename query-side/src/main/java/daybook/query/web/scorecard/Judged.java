package daybook.query.web.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.Rag;
import daybook.files.Value;
import daybook.query.scorecard.Judgement;
import daybook.query.scorecard.OfficersForecast;
import daybook.query.scorecard.OfficersRating;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what officers judge. It always says that it is theirs, so that it is not taken for a return.
 *
 * @param decimals with which the indicator is shown
 * @param sets what the sets are called in whose words there are ratings
 */
record Judged(Words words, At at, Sources sources, int decimals, Map<IndicatorSetId, String> sets) {

    /** The ratings, and what is forecast for the day of the target. */
    List<Beside.Said> of(Judgement judgement, @Nullable TargetLine target) {
        List<Beside.Said> lines = new ArrayList<>();
        judgement.ratings().forEach(rating -> lines.add(rating(rating)));
        if (target != null) {
            judgement.of(target).ifPresent(forecast -> lines.add(forecast(forecast)));
        }
        return lines;
    }

    /** Every rating and every forecast. */
    List<Beside.Said> all(Judgement judgement) {
        List<Beside.Said> lines = new ArrayList<>();
        judgement.ratings().forEach(rating -> lines.add(rating(rating)));
        judgement.forecasts().forEach(forecast -> lines.add(forecast(forecast)));
        return lines;
    }

    private Beside.Said rating(OfficersRating rating) {
        var note = rating.note();
        String on = words.say(
                "judged.rated", sets.getOrDefault(rating.set(), rating.set().value()), Words.date(rating.effective()));
        return new Beside.Said(
                new Tag(rating.rating(), colour(rating.rag())),
                Figure.of(on)
                        .trail(at.trail(Nodes.entry(rating.entry())))
                        .source(sources.of(rating.entry()))
                        .note(note));
    }

    private Beside.Said forecast(OfficersForecast forecast) {
        var note = forecast.note();
        String said =
                words.say("judged.forecast.on", Words.date(forecast.target().due()), Words.date(forecast.effective()));
        return new Beside.Said(
                null,
                forecast(forecast.low(), forecast.high())
                        .trail(at.trail(Nodes.entry(forecast.entry())))
                        .source(sources.of(forecast.entry()))
                        .note(note == null ? said : words.say("judged.forecast.note", said, note)));
    }

    private Figure forecast(Measure low, Measure high) {
        return Figure.of(
                new Value.Text(words.say("judged.forecast", words.range(low, high))),
                words.say("judged.forecast", words.range(low, high, decimals)));
    }

    private static Tag.Colour colour(Rag rag) {
        return switch (rag) {
            case GREEN -> Tag.Colour.GREEN;
            case AMBER -> Tag.Colour.YELLOW;
            case RED -> Tag.Colour.RED;
            case NONE -> Tag.Colour.GREY;
        };
    }
}
