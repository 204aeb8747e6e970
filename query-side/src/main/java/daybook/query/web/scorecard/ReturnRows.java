package daybook.query.web.scorecard;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Series;
import daybook.query.scorecard.DefinitionLine;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.Missing;
import daybook.query.scorecard.ReturnLine;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Tag;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out what was reported of an indicator's periods, as rows of a table. */
record ReturnRows(Words words, Visit visit, Sources sources) {

    private record Dated(LocalDate day, long entry, IndicatorView.Returned row) {}

    /** Returns and reports that there is none, the oldest period first. */
    List<IndicatorView.Returned> of(IndicatorId indicator, IndicatorPage page) {
        var breaks = page.definitions().stream()
                .filter(line -> line.series() == Series.BREAKS)
                .map(line -> new Dated(line.effective().minusDays(1), Long.MAX_VALUE, broken(line)));
        var periods = Stream.concat(
                page.returns().stream()
                        .map(line -> new Dated(line.period().to(), line.entry(), returned(indicator, line))),
                page.missing().stream()
                        .map(report -> new Dated(report.period().to(), report.entry(), missing(report))));
        return Stream.concat(periods, breaks)
                .sorted(Comparator.comparing(Dated::day).thenComparing(Dated::entry))
                .map(Dated::row)
                .toList();
    }

    private IndicatorView.Returned returned(IndicatorId indicator, ReturnLine line) {
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
                tag(line),
                Stream.of(
                                words.say("coverage." + line.coverage()),
                                numbered("indicator.returns.corrects", line.corrects()),
                                numbered("indicator.returns.corrected-by", line.correctedBy()),
                                withdrawn(line),
                                orEmpty(line.note()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                entry(line.entry()),
                line.inForce() ? acts(indicator, line) : List.of(),
                words.say(
                        "indicator.returns.correct.what",
                        Integer.toString(line.number()),
                        words.period(line.period())));
    }

    private String numbered(String key, @Nullable Integer number) {
        return number == null ? "" : words.say(key, number.toString());
    }

    private List<Link> acts(IndicatorId indicator, ReturnLine line) {
        String path = "/indicators/" + indicator + "/returns/" + line.number();
        List<Link> acts = new ArrayList<>();
        if (visit.offers(CorrectIndicatorReturn.class)) {
            acts.add(new Link(words.say("indicator.returns.correct"), path + "/correct"));
        }
        if (visit.offers(WithdrawIndicatorReturn.class)) {
            acts.add(new Link(words.say("indicator.returns.withdraw"), path + "/withdraw"));
        }
        return acts;
    }

    private @Nullable Tag tag(ReturnLine line) {
        if (line.withdrawnBy() != null) {
            return new Tag(words.say("indicator.returns.withdrawn"), Tag.Colour.GREY);
        }
        return line.inForce() ? null : new Tag(words.say("indicator.returns.superseded"), Tag.Colour.GREY);
    }

    private String withdrawn(ReturnLine line) {
        var by = line.withdrawnBy();
        return by == null ? "" : words.say("indicator.returns.withdrawn-by", by.toString());
    }

    /** What stands above it was counted otherwise than what stands below. */
    private IndicatorView.Returned broken(DefinitionLine line) {
        return new IndicatorView.Returned(
                "",
                words.say("indicator.returns.break.from", Words.date(line.effective())),
                Figure.of(""),
                "",
                "",
                new Tag(words.say("indicator.definitions.break"), Tag.Colour.YELLOW),
                words.say("indicator.returns.break", line.definition().title()),
                entry(line.definition().entry()),
                List.of(),
                "");
    }

    private IndicatorView.Returned missing(Missing report) {
        var expected = report.expected();
        return new IndicatorView.Returned(
                "",
                words.period(report.period()),
                Figure.of(words.say("indicator.returns.missing"))
                        .trail(visit.at().trail(Nodes.entry(report.entry())))
                        .source(sources.of(report.entry())),
                "",
                "",
                report.standing() ? null : new Tag(words.say("indicator.returns.superseded"), Tag.Colour.GREY),
                expected == null ? report.why() : words.say("missing.expected", report.why(), Words.date(expected)),
                entry(report.entry()),
                List.of(),
                "");
    }

    private Link entry(long number) {
        return new Link(Long.toString(number), visit.at().entry(number));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
