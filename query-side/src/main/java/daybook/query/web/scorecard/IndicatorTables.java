package daybook.query.web.scorecard;

import daybook.access.Task;
import daybook.facts.id.IndicatorId;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Visit;
import daybook.query.web.Words;

/** Writes out an indicator's targets, as rows of a table. */
record IndicatorTables(Words words, Visit visit, Sources sources) {
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
}
