package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal;
import daybook.query.borrowing.Sums;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes out what has been done with money; each figure leads to the entries that make it. */
record MoneyLines(Words words, At at, ProgrammeId programme, Flags flags) {
    Table table(Borrowing page, MoneyActs acts) {
        List<Row> rows = new ArrayList<>(page.targets().stream()
                .flatMap(target -> target.proposals().stream())
                .filter(MoneyLines::matters)
                .map(proposal -> row(proposal, acts.of(proposal)))
                .toList());
        if (!rows.isEmpty()) {
            rows.add(total(page.totals().sums()));
        }
        return Table.of(
                        "money",
                        words.say("money.caption"),
                        List.of(
                                Column.words(words.say("borrowing.investment")).naming(),
                                Column.money(words.say("money.approved")),
                                Column.money(words.say("money.allocated")),
                                Column.money(words.say("money.committed")),
                                Column.money(words.say("money.drawn")),
                                Column.money(words.say("money.repaid")),
                                Column.money(words.say("money.written-off")),
                                Column.money(words.say("money.owed"))),
                        rows)
                .small()
                .styled("daybook-table--money");
    }

    /** A line for an investment that may be spent, or once could. */
    private Row row(Proposal proposal, List<Link> acts) {
        String name = proposal.proposal().value();
        Cell investment = Cell.link(new Link(name, at.to("/programmes/" + programme + "/proposals/" + name)));
        for (Link act : acts) {
            investment = investment.and(new Beside.SmallAct(act));
        }
        return row(investment, "money-" + name + "-", ":" + name, approved(proposal), proposal.account());
    }

    private Row total(Sums sums) {
        return row(
                        Cell.text(words.say("borrowing.total")),
                        "money-total-",
                        "",
                        Figure.of(sums.approved()).trail(at.trail(Nodes.of(programme))),
                        sums.account())
                .total();
    }

    static boolean matters(Proposal proposal) {
        return proposal.approved().isPositive() || !proposal.movements().isEmpty();
    }

    private Row row(Cell investment, String id, String of, Figure approved, MoneyMoved account) {
        return Row.of(
                investment,
                Cell.figure(approved.id(id + "approved")),
                Cell.figure(figure(account.allocated(), Kind.ALLOCATED, of).id(id + "allocated")),
                Cell.figure(figure(account.committed(), Kind.COMMITTED, of).id(id + "committed")),
                Cell.figure(drawn(account, of).id(id + "drawn")),
                Cell.figure(figure(account.repaid(), Kind.REPAID, of).id(id + "repaid")),
                Cell.figure(figure(account.writtenOff(), Kind.WRITTEN_OFF, of).id(id + "written-off")),
                Cell.figure(owed(account.owed(), of).id(id + "owed")));
    }

    Figure approved(Proposal proposal) {
        return Figure.of(proposal.approved())
                .note(Flags.joined(flags.approved(proposal)))
                .trail(at.trail(Nodes.proposal(programme, proposal.proposal())));
    }

    Figure drawn(MoneyMoved account, String of) {
        return account.hasDrawings()
                ? figure(account.drawn(), Kind.DRAWN, of)
                : Figure.of(words.say("facility.drawn.none"));
    }

    Figure figure(Pence amount, Kind act, String of) {
        Figure figure = Figure.of(amount);
        return amount.equals(Pence.ZERO) ? figure : figure.trail(statement(act.text() + of));
    }

    Figure owed(Pence owed, String of) {
        Figure figure = Figure.of(owed);
        return owed.equals(Pence.ZERO) ? figure : figure.trail(statement("all" + of));
    }

    private String statement(String of) {
        return at.to("/programmes/" + programme + "/statement", "of", of);
    }
}
