package daybook.query.web.sentence;

import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What facts about indicators say. */
record IndicatorSentences(Words words, Names names) {
    String of(IndicatorFact fact) {
        return switch (fact) {
            case IndicatorDefined defined -> defined(defined);
            case IndicatorDefinitionRevised revised -> revised(revised);
            case IndicatorWithdrawn withdrawn ->
                words.say(
                        "fact.IndicatorWithdrawn",
                        names.indicator(withdrawn.indicator()),
                        Words.date(withdrawn.effective()));
            case IndicatorLeadNamed named ->
                words.say(
                        "fact.IndicatorLeadNamed",
                        names.indicator(named.indicator()),
                        names.office(named.lead()),
                        Words.date(named.effective()));
            case IndicatorRated rated -> new JudgementSentences(words, names).of(rated);
            case OutturnForecast forecast -> new JudgementSentences(words, names).of(forecast);
            case TargetSet set -> set(set);
            case TargetRevised revised -> revised(revised);
            case IndicatorReturnRecorded recorded -> recorded(recorded);
            case IndicatorReturnCorrected corrected -> corrected(corrected);
            case IndicatorReturnReportedUnavailable report -> unavailable(report);
            case IndicatorReturnWithdrawn withdrawn ->
                words.say(
                        "fact.IndicatorReturnWithdrawn",
                        names.indicator(withdrawn.indicator()),
                        Integer.toString(withdrawn.number()),
                        words.period(withdrawn.period()));
        };
    }

    private String defined(IndicatorDefined fact) {
        String read = reading(fact.unit(), fact.polarity(), fact.shape(), fact.frequency());
        var whole = fact.partOf();
        String id = fact.indicator().value();
        return whole == null
                ? words.say("fact.IndicatorDefined", id, fact.title(), read)
                : words.say("fact.IndicatorDefined.part", id, fact.title(), read, names.indicator(whole));
    }

    private String revised(IndicatorDefinitionRevised fact) {
        return words.say(
                "fact.IndicatorDefinitionRevised",
                fact.indicator().value(),
                Words.date(fact.effective()),
                fact.title(),
                reading(fact.unit(), fact.polarity(), fact.shape(), fact.frequency()),
                words.word(fact.series()));
    }

    private String reading(@Nullable String unit, @Nullable Enum<?>... how) {
        var reading = new ArrayList<String>();
        if (unit != null) {
            reading.add(unit);
        }
        for (Enum<?> constant : how) {
            if (constant != null) {
                reading.add(words.word(constant));
            }
        }
        return reading.isEmpty() ? words.say("not-stated") : String.join(", ", reading);
    }

    private String set(TargetSet fact) {
        String id = names.indicator(fact.indicator());
        String kind = words.word(fact.target().kind());
        String due = Words.date(fact.target().due());
        String value = Words.measure(fact.value());
        var threshold = fact.threshold();
        return threshold == null
                ? words.say("fact.TargetSet", id, kind, due, value)
                : words.say("fact.TargetSet.threshold", id, kind, due, value, Words.measure(threshold));
    }

    private String revised(TargetRevised fact) {
        String id = names.indicator(fact.indicator());
        String kind = words.word(fact.target().kind());
        String due = Words.date(fact.target().due());
        String from = Words.measure(fact.from());
        String to = Words.measure(fact.to());
        var threshold = fact.threshold();
        String without = fact.target().kind() == TargetKind.REWARD ? ".no-threshold" : "";
        return threshold == null
                ? words.say("fact.TargetRevised" + without, id, kind, due, from, to)
                : words.say("fact.TargetRevised.threshold", id, kind, due, from, to, Words.measure(threshold));
    }

    private String recorded(IndicatorReturnRecorded fact) {
        String id = names.indicator(fact.indicator());
        String period = words.period(fact.period());
        String value = Words.measure(fact.value());
        String status = words.word(fact.status());
        String number = Integer.toString(fact.number());
        var numerator = fact.numerator();
        var denominator = fact.denominator();
        String sentence = numerator == null || denominator == null
                ? words.say("fact.IndicatorReturnRecorded", id, number, period, value, status)
                : words.say(
                        "fact.IndicatorReturnRecorded.parts",
                        id,
                        number,
                        period,
                        value,
                        status,
                        Words.measure(numerator),
                        Words.measure(denominator));
        var note = fact.note();
        return note == null ? sentence : words.say("fact.IndicatorReturnRecorded.note", sentence, note);
    }

    private String corrected(IndicatorReturnCorrected fact) {
        String id = names.indicator(fact.indicator());
        String number = Integer.toString(fact.number());
        String corrects = Integer.toString(fact.corrects());
        String period = words.period(fact.period());
        String value = Words.measure(fact.value());
        String status = words.word(fact.status());
        var numerator = fact.numerator();
        var denominator = fact.denominator();
        return numerator == null || denominator == null
                ? words.say("fact.IndicatorReturnCorrected", id, number, corrects, period, value, status)
                : words.say(
                        "fact.IndicatorReturnCorrected.parts",
                        id,
                        number,
                        corrects,
                        period,
                        value,
                        status,
                        Words.measure(numerator),
                        Words.measure(denominator));
    }

    private String unavailable(IndicatorReturnReportedUnavailable fact) {
        String id = names.indicator(fact.indicator());
        String period = words.period(fact.period());
        var expected = fact.expected();
        return expected == null
                ? words.say("fact.IndicatorReturnReportedUnavailable", id, period, fact.why())
                : words.say(
                        "fact.IndicatorReturnReportedUnavailable.expected",
                        id,
                        period,
                        fact.why(),
                        Words.date(expected));
    }
}
