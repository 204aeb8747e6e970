package daybook.query.web.scorecard;

import daybook.access.Task;
import daybook.facts.id.IndicatorId;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Tag;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out an indicator's returns and targets, as rows of tables. */
record IndicatorTables(Words words, Visit visit, Sources sources) {
    IndicatorView.Returned returned(IndicatorId indicator, ReturnLine line) {
        var numerator = line.numerator();
        var denominator = line.denominator();
        return new IndicatorView.Returned(
                Integer.toString(line.number()),
                words.period(line.period()),
                Figure.of(Words.measure(line.value()))
                        .id("return-" + line.number())
                        .trail(visit.at().trail(Nodes.returned(indicator, line.number())))
                        .source(sources.of(line.entry())),
                numerator == null || denominator == null
                        ? ""
                        : words.say(
                                "indicator.returns.parts.text", Words.measure(numerator), Words.measure(denominator)),
                words.word(line.status()),
                line.inForce() ? null : new Tag(words.say("indicator.returns.superseded"), Tag.Colour.GREY),
                Stream.of(
                                words.say("coverage." + line.coverage()),
                                numbered("indicator.returns.corrects", line.corrects()),
                                numbered("indicator.returns.corrected-by", line.correctedBy()),
                                orEmpty(line.note()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                entry(line.entry()),
                line.inForce() && visit.offers(Task.CORRECT_RETURN)
                        ? new Link(
                                words.say("indicator.returns.correct"),
                                "/indicators/" + indicator + "/returns/" + line.number() + "/correct")
                        : null,
                words.say(
                        "indicator.returns.correct.what",
                        Integer.toString(line.number()),
                        words.period(line.period())));
    }

    private String numbered(String key, @Nullable Integer number) {
        return number == null ? "" : words.say(key, number.toString());
    }

    IndicatorView.Target target(IndicatorId indicator, TargetLine line) {
        var key = line.target();
        var from = line.revisedFrom();
        var threshold = line.threshold();
        String value = Words.measure(line.value());
        String kind = words.word(key.kind());
        String due = Words.date(key.due());
        boolean offered = line.inForce() && visit.offers(Task.REVISE_TARGET);
        return new IndicatorView.Target(
                kind,
                due,
                Figure.of(from == null ? value : words.say("indicator.targets.revised", value, Words.measure(from)))
                        .trail(visit.at().trail(Nodes.target(indicator, key)))
                        .source(sources.of(line.entry())),
                threshold == null ? words.say("not-stated") : Words.measure(threshold),
                Words.date(line.effective()),
                words.say(line.inForce() ? "indicator.targets.in-force" : "indicator.targets.superseded"),
                entry(line.entry()),
                offered
                        ? new Link(
                                words.say("indicator.targets.revise"),
                                "/indicators/" + indicator + "/targets/" + key.kind() + "/" + key.due() + "/revise")
                        : null,
                words.say("indicator.targets.revise.what", kind, due));
    }

    private Link entry(long number) {
        return new Link(Long.toString(number), visit.at().entry(number));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
