package daybook.query.web.sentence;

import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import daybook.query.web.Names;
import daybook.query.web.Words;

/** What officers' ratings and forecasts say. */
record JudgementSentences(Words words, Names names) {
    String of(IndicatorRated fact) {
        String id = names.indicator(fact.indicator());
        String on = Words.date(fact.effective());
        var note = fact.note();
        return note == null
                ? words.say("fact.IndicatorRated", id, fact.rating(), on, names.set(fact.set()))
                : words.say("fact.IndicatorRated.note", id, fact.rating(), on, names.set(fact.set()), note);
    }

    String of(OutturnForecast fact) {
        String id = names.indicator(fact.indicator());
        String figure = words.range(fact.low(), fact.high());
        String due = Words.date(fact.target().due());
        String on = Words.date(fact.effective());
        var note = fact.note();
        return note == null
                ? words.say("fact.OutturnForecast", id, figure, due, on)
                : words.say("fact.OutturnForecast.note", id, figure, due, on, note);
    }
}
