package daybook.query.web.scorecard;

import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
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
import java.util.ArrayList;
import java.util.List;

/** Writes out an indicator's targets and definitions, as rows of tables. */
record IndicatorTables(Words words, Visit visit, Sources sources) {
    IndicatorView.Target target(IndicatorId indicator, TargetLine line) {
        var key = line.target();
        var from = line.revisedFrom();
        var threshold = line.threshold();
        String value = Words.measure(line.value());
        String kind = words.word(key.kind());
        String due = Words.date(key.due());
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
                line.inForce() ? acts(indicator, key) : List.of(),
                words.say("indicator.targets.revise.what", kind, due));
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

    /** A definition, with why it was revised in the words of the entry. */
    IndicatorView.Defined definition(DefinitionLine line, IndicatorPage page) {
        var definition = line.definition();
        var entered = page.entered().get(definition.entry());
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
        return new IndicatorView.Defined(
                Words.date(line.effective()),
                definition.title(),
                reading.isEmpty() ? words.say("not-stated") : String.join(", ", reading),
                line.series() == Series.BREAKS
                        ? new Tag(words.say("indicator.definitions.break"), Tag.Colour.YELLOW)
                        : null,
                entered == null ? "" : entered.by().reason(),
                entry(definition.entry()));
    }

    private Link entry(long number) {
        return new Link(Long.toString(number), visit.at().entry(number));
    }
}
