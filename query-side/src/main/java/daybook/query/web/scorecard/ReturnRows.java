package daybook.query.web.scorecard;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
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
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out what was reported of an indicator's periods, as a table. */
record ReturnRows(Words words, Visit visit, Sources sources) {

    private record Dated(LocalDate day, long entry, Row row) {}

    /** Returns and reports that there is none, the oldest period first. */
    Table of(IndicatorId indicator, IndicatorPage page) {
        return Table.of(
                "returns",
                words.say(
                        "indicator.returns.caption",
                        page.position().definition().title()),
                List.of(
                        Column.counts(words.say("indicator.returns.number")),
                        Column.words(words.say("indicator.returns.period")).namingQuietly(),
                        Column.measures(words.say("indicator.returns.value")),
                        Column.words(words.say("indicator.returns.status")),
                        Column.words(words.say("indicator.returns.note")),
                        Column.counts(words.say("indicator.returns.entry"))),
                rows(indicator, page));
    }

    private List<Row> rows(IndicatorId indicator, IndicatorPage page) {
        int decimals = page.position().definition().decimals();
        var breaks = page.definitions().stream()
                .filter(line -> line.series() == Series.BREAKS)
                .map(line -> new Dated(line.effective().minusDays(1), Long.MAX_VALUE, broken(line)));
        var periods = Stream.concat(
                page.returns().stream()
                        .map(line -> new Dated(line.period().to(), line.entry(), returned(indicator, line, decimals))),
                page.missing().stream()
                        .map(report -> new Dated(report.period().to(), report.entry(), missing(report))));
        return Stream.concat(periods, breaks)
                .sorted(Comparator.comparing(Dated::day).thenComparing(Dated::entry))
                .map(Dated::row)
                .toList();
    }

    private Row returned(IndicatorId indicator, ReturnLine line, int decimals) {
        return Row.of(
                Cell.count(line.number()),
                Cell.text(words.period(line.period())),
                Cell.figure(Figure.of(line.value(), decimals)
                                .id("return-" + line.number())
                                .trail(visit.at().trail(Nodes.returned(indicator, line.number())))
                                .source(sources.of(line.entry())))
                        .note(parts(line)),
                Cell.text(words.word(line.status()))
                        .mark(tag(line))
                        .acts(
                                line.inForce() ? acts(indicator, line) : List.of(),
                                words.say(
                                        "indicator.returns.correct.what",
                                        Integer.toString(line.number()),
                                        words.period(line.period()))),
                Cell.text(note(line)),
                entry(line.entry()));
    }

    private @Nullable String parts(ReturnLine line) {
        var numerator = line.numerator();
        var denominator = line.denominator();
        return numerator == null || denominator == null
                ? null
                : words.say("indicator.returns.parts.text", Words.measure(numerator), Words.measure(denominator));
    }

    private String note(ReturnLine line) {
        return Stream.of(
                        words.say("coverage." + line.coverage()),
                        numbered("indicator.returns.corrects", line.corrects()),
                        numbered("indicator.returns.corrected-by", line.correctedBy()),
                        withdrawn(line),
                        orEmpty(line.note()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String numbered(String key, @Nullable Integer number) {
        return number == null ? "" : words.say(key, number.toString());
    }

    private List<Link> acts(IndicatorId indicator, ReturnLine line) {
        String path = "/indicators/" + indicator + "/returns/" + line.number();
        List<Link> acts = new ArrayList<>();
        if (visit.offers(CorrectIndicatorReturn.class)) {
            if (line.status() != ReturnStatus.FINAL) {
                acts.add(new Link(words.say("indicator.returns.make-final"), path + "/correct?status=FINAL"));
            }
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
    private Row broken(DefinitionLine line) {
        return Row.of(
                Cell.EMPTY,
                Cell.text(words.say("indicator.returns.break.from", Words.date(line.effective()))),
                Cell.EMPTY,
                Cell.tag(new Tag(words.say("indicator.definitions.break"), Tag.Colour.YELLOW)),
                Cell.text(words.say("indicator.returns.break", line.definition().title())),
                entry(line.definition().entry()));
    }

    private Row missing(Missing report) {
        var expected = report.expected();
        return Row.of(
                Cell.EMPTY,
                Cell.text(words.period(report.period())),
                Cell.figure(Figure.of(words.say("indicator.returns.missing"))
                        .trail(visit.at().trail(Nodes.entry(report.entry())))
                        .source(sources.of(report.entry()))),
                Cell.tag(
                        report.standing() ? null : new Tag(words.say("indicator.returns.superseded"), Tag.Colour.GREY)),
                Cell.text(
                        expected == null
                                ? report.why()
                                : words.say("missing.expected", report.why(), Words.date(expected))),
                entry(report.entry()));
    }

    private Cell entry(long number) {
        return Cell.numbered(number, visit.at().entry(number));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
