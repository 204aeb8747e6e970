package daybook.query.web.borrowing;

import daybook.query.borrowing.Decision;
import daybook.query.borrowing.Proposal;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;

/** Writes out what was decided about an investment, and what was approved under delegations. */
record DecisionRows(Words words, At at, Names names, Flags flags) {
    Table decisions(Proposal proposal) {
        return Table.of(
                "decisions",
                words.say("proposal.decisions"),
                List.of(
                        Column.days(words.say("proposal.decision.on")).namingQuietly(),
                        Column.words(words.say("proposal.decision.what")),
                        Column.money(words.say("proposal.decision.amount")),
                        Column.words(words.say("proposal.decision.condition")),
                        Column.words(words.say("proposal.decision.waits")),
                        Column.words(words.say("proposal.decision.clause")),
                        Column.counts(words.say("proposal.decision.entry"))),
                proposal.decisions().stream().map(this::decided).toList());
    }

    private Row decided(Decision decision) {
        var condition = decision.condition();
        var awaiting = decision.awaiting();
        var amount = decision.amount();
        return Row.of(
                Cell.day(decision.effective()),
                Cell.text(words.say("outcome." + decision.outcome())),
                Cell.figure(amount == null ? Figure.of("") : Figure.of(amount)),
                Cell.text(condition == null ? "" : condition),
                Cell.text(awaiting == null ? "" : words.say("borrowing.awaiting", names.body(awaiting))),
                Cell.link(new Link(names.clause(decision.clause()), at.trail(Nodes.clause(decision.clause())))),
                entry(decision.entry()));
    }

    Table releases(Proposal proposal) {
        return Table.of(
                "releases",
                words.say("proposal.releases"),
                List.of(
                        Column.days(words.say("proposal.decision.on")).namingQuietly(),
                        Column.money(words.say("proposal.decision.amount")),
                        Column.words(words.say("proposal.release.delegation")),
                        Column.counts(words.say("proposal.decision.entry"))),
                proposal.releases().stream().map(this::released).toList());
    }

    private Row released(Proposal.Release release) {
        return Row.of(
                Cell.day(release.effective()),
                Cell.figure(Figure.of(release.amount())
                        .note(flags.late(release))
                        .trail(at.trail(Nodes.approval(release.delegation(), release.approval())))),
                Cell.link(new Link(
                        names.delegation(release.delegation()), at.to("/delegations/" + release.delegation()))),
                entry(release.entry()));
    }

    private Cell entry(long number) {
        return Cell.numbered(number, at.entry(number));
    }
}
