package daybook.query.web.scorecard;

import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.files.Value;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.DefinitionLine;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.TargetLine;
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
import java.util.ArrayList;
import java.util.List;

/** Writes out an indicator's targets and definitions, as tables. */
record IndicatorTables(Words words, Visit visit, Sources sources) {
    Table targets(IndicatorPage page) {
        var definition = page.position().definition();
        return Table.of(
                "targets",
                words.say("indicator.targets.caption", definition.title()),
                List.of(
                        Column.words(words.say("indicator.targets.kind")).namingQuietly(),
                        Column.days(words.say("indicator.targets.due")),
                        Column.measures(words.say("indicator.targets.value")),
                        Column.measures(words.say("indicator.targets.threshold")),
                        Column.days(words.say("indicator.targets.effective")),
                        Column.words(words.say("indicator.targets.state")),
                        Column.counts(words.say("indicator.returns.entry"))),
                page.targets().stream().map(line -> target(definition, line)).toList());
    }

    private Row target(Definition definition, TargetLine line) {
        var indicator = definition.indicator();
        int decimals = definition.decimals();
        boolean isEnded = isEnded(definition, line);
        var key = line.target();
        var threshold = line.threshold();
        String kind = words.word(key.kind());
        Row row = Row.of(
                Cell.text(kind),
                Cell.day(key.due()),
                Cell.figure(value(line, decimals)
                        .trail(visit.at().trail(Nodes.target(indicator, key)))
                        .source(sources.of(line.entry()))),
                threshold == null
                        ? Cell.text(words.say("not-stated"))
                        : Cell.of(new Value.Quantity(threshold.value(), decimals), Words.measure(threshold, decimals)),
                Cell.day(line.effective()),
                Cell.text(state(definition, line))
                        .acts(
                                acts(indicator, line, isEnded),
                                words.say("indicator.targets.revise.what", kind, Words.date(key.due()))),
                entry(line.entry()));
        return line.withdrawnBy() == null ? row : row.struck();
    }

    private String state(Definition definition, TargetLine line) {
        if (line.withdrawnBy() != null) {
            return words.say("indicator.returns.withdrawn-by", Long.toString(line.withdrawnBy()));
        }
        var withdrawn = definition.withdrawn();
        return withdrawn != null && isEnded(definition, line)
                ? words.say("indicator.targets.ended", Words.date(withdrawn))
                : words.say(line.inForce() ? "indicator.targets.in-force" : "indicator.targets.superseded");
    }

    /** Nobody works towards a day on which nothing is measured any more. */
    private static boolean isEnded(Definition definition, TargetLine line) {
        var withdrawn = definition.withdrawn();
        return line.inForce() && withdrawn != null && line.target().due().isAfter(withdrawn);
    }

    private Figure value(TargetLine line, int decimals) {
        var from = line.revisedFrom();
        return Figure.of(line.value(), decimals)
                .note(from == null ? null : words.say("indicator.targets.revised", Words.measure(from, decimals)));
    }

    private List<Link> acts(IndicatorId indicator, TargetLine line, boolean isEnded) {
        if (!line.inForce()) {
            return List.of();
        }
        TargetKey key = line.target();
        List<Link> acts = new ArrayList<>(isEnded ? List.of() : acts(indicator, key));
        if (visit.offers(ReviseTarget.class)) {
            acts.add(new Link(
                    words.say("indicator.targets.withdraw"),
                    "/entries/" + line.entry() + "/of/" + indicator.stream() + "/withdraw"));
        }
        return acts;
    }

    private List<Link> acts(IndicatorId indicator, TargetKey key) {
        String path = "/indicators/" + indicator + "/targets/" + key.kind() + "/" + key.due();
        List<Link> acts = new ArrayList<>();
        if (visit.offers(ReviseTarget.class)) {
            acts.add(new Link(words.say("indicator.targets.revise"), path + "/revise"));
        }
        if (visit.offers(ForecastOutturn.class) && key.kind() != TargetKind.BASELINE) {
            acts.add(new Link(words.say("indicator.targets.forecast"), path + "/forecast"));
        }
        return acts;
    }

    /** The definitions as they followed each other; none where there was only ever one. */
    Table definitions(IndicatorPage page) {
        return Table.of(
                "definitions",
                words.say("indicator.definitions.caption"),
                List.of(
                        Column.days(words.say("indicator.targets.effective")).namingQuietly(),
                        Column.words(words.say("indicator.definitions.title")),
                        Column.words(words.say("indicator.definitions.series")),
                        Column.words(words.say("indicator.definitions.why")),
                        Column.counts(words.say("indicator.returns.entry"))),
                page.definitions().size() < 2
                        ? List.of()
                        : page.definitions().stream()
                                .map(line -> definition(line, page))
                                .toList());
    }

    /** A definition, with why it was revised in the words of the entry. */
    private Row definition(DefinitionLine line, IndicatorPage page) {
        var definition = line.definition();
        var entered = page.entered().get(definition.entry());
        return Row.of(
                Cell.day(line.effective()),
                Cell.text(definition.title()).note(reading(definition)),
                Cell.tag(
                        line.series() == Series.BREAKS
                                ? new Tag(words.say("indicator.definitions.break"), Tag.Colour.YELLOW)
                                : null),
                Cell.text(entered == null ? "" : entered.by().reason()),
                entry(definition.entry()));
    }

    private String reading(Definition definition) {
        List<String> reading = new ArrayList<>();
        var unit = definition.unit();
        if (unit != null) {
            reading.add(unit);
        }
        for (Enum<?> constant : new Enum<?>[] {definition.polarity(), definition.shape(), definition.frequency()}) {
            if (constant != null) {
                reading.add(words.word(constant));
            }
        }
        return reading.isEmpty() ? words.say("not-stated") : String.join(", ", reading);
    }

    private Cell entry(long number) {
        return Cell.numbered(number, visit.at().entry(number));
    }
}
