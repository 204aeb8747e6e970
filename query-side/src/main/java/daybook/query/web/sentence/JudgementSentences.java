package daybook.query.web.sentence;

import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import daybook.query.web.Words;

/** What officers' ratings and forecasts say. */
record JudgementSentences(Words words) {
    String of(IndicatorRated fact) {
        String id = fact.indicator().value();
        String on = Words.date(fact.effective());
        var note = fact.note();
        return note == null
                ? words.say(
                        "fact.IndicatorRated", id, fact.rating(), on, fact.set().value())
                : words.say(
                        "fact.IndicatorRated.note",
                        id,
                        fact.rating(),
                        on,
                        fact.set().value(),
                        note);
    }

    String of(OutturnForecast fact) {
        String id = fact.indicator().value();
        String figure = words.range(fact.low(), fact.high());
        String due = Words.date(fact.target().due());
        String on = Words.date(fact.effective());
        var note = fact.note();
        return note == null
                ? words.say("fact.OutturnForecast", id, figure, due, on)
                : words.say("fact.OutturnForecast.note", id, figure, due, on, note);
    }
}
