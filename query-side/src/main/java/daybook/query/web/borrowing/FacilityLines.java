package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.programme.Reuse;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out what may be borrowed, and what is left of it. */
record FacilityLines(
        Words words,
        At at,
        Sources sources,
        Names names,
        ProgrammeId programme,
        MoneyLines money,
        ReversalLines reversals) {
    Table table(Facility facility) {
        return Table.of(
                        "facility",
                        words.say("facility.caption"),
                        List.of(
                                Column.words(words.say("facility.what")).naming(),
                                Column.money(words.say("facility.amount"))),
                        lines(facility))
                .underHeading()
                .asItIs();
    }

    private List<Row> lines(Facility facility) {
        List<Row> lines = new ArrayList<>();
        lines.add(line("authorised", authorised(facility).source(sources.of(facility.authorisedEntry()))));
        lines.add(line("pending", Figure.of(facility.pending()).note(awaiting(facility))));
        lines.add(line("limit", amount(facility.limit()).note(limit(facility))));
        lines.add(line(
                "drawn",
                facility.drawn() == null
                        ? Figure.of(words.say("facility.drawn.none"))
                        : money.figure(facility.drawn(), Kind.DRAWN, "").note(before(facility))));
        lines.add(line("repaid", money.figure(facility.repaid(), Kind.REPAID, "")));
        lines.add(line("written-off", money.figure(facility.writtenOff(), Kind.WRITTEN_OFF, "")));
        lines.add(line("owed", money.owed(facility.owed(), "")));
        lines.add(line("undrawn", Figure.of(facility.undrawn())));
        lines.add(line(
                "headroom",
                amount(facility.headroom())
                        .note(words.say(
                                facility.reuse() == Reuse.ONCE
                                        ? "facility.headroom.once"
                                        : "facility.headroom.note"))));
        var left = facility.leftIfGranted();
        if (left != null) {
            lines.add(line("left", Figure.of(left).note(words.say("facility.left.note"))));
        }
        return lines;
    }

    private @Nullable String limit(Facility facility) {
        if (facility.uncovered().isPositive()) {
            return words.say("facility.uncovered", Words.money(facility.uncovered()));
        }
        return facility.reuse() == null ? null : words.say("facility.reuse." + facility.reuse());
    }

    private @Nullable String before(Facility facility) {
        return facility.drawnBefore().isPositive()
                ? words.say("facility.drawn.before", Words.money(facility.drawnBefore()))
                : null;
    }

    private Row line(String what, Figure figure) {
        return Row.of(
                Cell.text(words.say("facility." + what)),
                Cell.figure(figure.id("facility-" + what)
                        .trail(figure.trail() == null ? at.trail(Nodes.facility(programme)) : figure.trail())));
    }

    private Figure authorised(Facility facility) {
        var authorised = facility.authorised();
        return authorised == null
                ? Figure.of(words.say("facility.none"))
                : Figure.of(authorised).note(facility.underClause() ? null : words.say("facility.no-clause"));
    }

    private Figure amount(@Nullable Pence amount) {
        return amount == null ? Figure.of(words.say("facility.none")) : Figure.of(amount);
    }

    private @Nullable String awaiting(Facility facility) {
        var waiting = facility.extensions().stream()
                .filter(asked -> asked.state() == Facility.State.PENDING)
                .map(asked -> names.body(asked.awaiting()))
                .distinct()
                .toList();
        return waiting.isEmpty() ? null : words.say("borrowing.awaiting", words.list(waiting));
    }

    Table extensions(Facility facility) {
        return Table.of(
                        "extensions",
                        words.say("extension.caption"),
                        List.of(
                                Column.numbers(words.say("extension.number")).naming(),
                                Column.money(words.say("extension.amount")),
                                Column.words(words.say("extension.state")),
                                Column.words(words.say("extension.awaiting")),
                                Column.words(words.say("extension.clause")),
                                Column.counts(words.say("extension.entry"))),
                        facility.extensions().stream().map(this::extension).toList())
                .small();
    }

    Table changes(Facility facility) {
        return Table.of(
                        "facility-changes",
                        words.say("facility-change.caption"),
                        List.of(
                                Column.numbers(words.say("facility-change.number"))
                                        .naming(),
                                Column.days(words.say("facility-change.on")),
                                Column.money(words.say("facility-change.before")),
                                Column.money(words.say("facility-change.after")),
                                Column.words(words.say("facility-change.clause"))),
                        facility.changes().stream().map(this::change).toList())
                .small();
    }

    private Row change(Facility.Change change) {
        return Row.of(
                Cell.numbered(change.change(), at.entry(change.entry()))
                        .acts(reversals.acts(change.entry()), Integer.toString(change.change())),
                Cell.day(change.on()),
                Cell.money(change.before(), ""),
                Cell.figure(Figure.of(change.after())
                        .id("facility-change-" + change.change())
                        .trail(at.trail(Nodes.entry(change.entry())))
                        .source(sources.of(change.entry()))),
                Cell.link(new Link(
                        names.clause(change.clause()),
                        at.to("/meetings/" + change.clause().meeting()))));
    }

    private Row extension(Facility.Extension asked) {
        var granted = asked.granted();
        return Row.of(
                Cell.count(asked.request()),
                Cell.figure(Figure.of(asked.amount())
                        .id("extension-" + asked.request())
                        .trail(at.trail(Nodes.entry(asked.requestEntry())))
                        .source(sources.of(asked.requestEntry()))),
                Cell.text(
                        granted == null
                                ? words.say("extension." + asked.state())
                                : words.say("extension.granted-amount", Words.money(granted))),
                Cell.text(names.body(asked.awaiting())),
                Cell.link(new Link(
                        names.clause(asked.requestedBy()),
                        at.to("/meetings/" + asked.requestedBy().meeting()))),
                Cell.numbered(asked.requestEntry(), at.entry(asked.requestEntry())));
    }
}
