package daybook.query.web.scorecard;

import daybook.facts.indicatorset.Rag;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out what officers judge. It always says that it is theirs, so that it is not taken for a return. */
record Judged(Words words, At at, Sources sources) {

    /**
     * A rating or a forecast.
     *
     * @param tag the rating's word in its colour; null for a forecast
     * @param figure what is forecast, or where the rating leads to
     */
    record Line(@Nullable Tag tag, Figure figure) {}

    /** The ratings, and what is forecast for the day of the target. */
    List<Line> of(Judgement judgement, @Nullable TargetLine target) {
        List<Line> lines = new ArrayList<>();
        judgement.ratings().forEach(rating -> lines.add(rating(rating)));
        if (target != null) {
            judgement.of(target).ifPresent(forecast -> lines.add(forecast(forecast)));
        }
        return lines;
    }

    /** Every rating and every forecast. */
    List<Line> all(Judgement judgement) {
        List<Line> lines = new ArrayList<>();
        judgement.ratings().forEach(rating -> lines.add(rating(rating)));
        judgement.forecasts().forEach(forecast -> lines.add(forecast(forecast)));
        return lines;
    }

    private Line rating(OfficersRating rating) {
        var note = rating.note();
        String on = words.say("judged.rated", rating.set().value(), Words.date(rating.effective()));
        return new Line(
                new Tag(rating.rating(), colour(rating.rag())),
                Figure.of(on)
                        .trail(at.trail(Nodes.entry(rating.entry())))
                        .source(sources.of(rating.entry()))
                        .note(note));
    }

    private Line forecast(OfficersForecast forecast) {
        var note = forecast.note();
        String said =
                words.say("judged.forecast.on", Words.date(forecast.target().due()), Words.date(forecast.effective()));
        return new Line(
                null,
                Figure.of(words.say("judged.forecast", words.range(forecast.low(), forecast.high())))
                        .trail(at.trail(Nodes.entry(forecast.entry())))
                        .source(sources.of(forecast.entry()))
                        .note(note == null ? said : words.say("judged.forecast.note", said, note)));
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
