package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.Movement;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Statement;
import daybook.query.borrowing.Statement.Line;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out the statement. Whoever adds up a column gets what the book says: what was reversed has its amount in a column
 * of its own, and what is owed, and due from the funder, are told as what each line changes and what that comes to.
 */
record StatementLines(Words words, Visit visit, StatementChoice choice, Statement statement, Names names) {
    Table table() {
        return Table.of("statement", caption(), columns(), rows());
    }

    private String caption() {
        var act = choice.act();
        var investment = choice.investment();
        return words.say(
                "statement.caption",
                words.say(act == null ? "statement.everything" : "act." + act),
                investment == null ? statement.programme().title() : words.say("statement.investment", investment));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.days(words.say("statement.effective")).namingQuietly(),
                Column.moments(words.say("statement.recorded")),
                Column.words(words.say("statement.what")),
                Column.words(words.say("statement.for")),
                Column.money(words.say("statement.amount")),
                Column.money(words.say("statement.struck"))));
        if (choice.act() != null) {
            columns.add(Column.money(words.say("statement.sum")));
        } else {
            columns.add(Column.money(words.say("statement.owes")));
            columns.add(Column.money(words.say("statement.owed")));
            if (choice.investment() == null) {
                columns.add(Column.money(words.say("statement.opens")));
                columns.add(Column.money(words.say("statement.open")));
            }
        }
        columns.add(Column.counts(words.say("statement.entry")));
        return List.copyOf(columns);
    }

    /** What the lines that are chosen have come to. */
    private record Sums(Pence amount, Pence owed, Pence open) {
        Sums with(Movement movement) {
            return new Sums(
                    movement.stands() ? amount.plus(movement.amount()) : amount,
                    movement.owed(owed),
                    movement.open(open));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Sums before = new Sums(Pence.ZERO, Pence.ZERO, Pence.ZERO);
        for (Line line : statement.lines()) {
            if (choice.takes(line.movement())) {
                Sums after = before.with(line.movement());
                rows.add(row(line, before, after));
                before = after;
            }
        }
        return rows;
    }

    private Row row(Line line, Sums before, Sums after) {
        Movement movement = line.movement();
        var entered = statement.entered().get(movement.entry());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.day(movement.effective()),
                Cell.moment(entered == null ? null : entered.recordedAt(), ""),
                Cell.text(what(line)),
                about(line),
                movement.stands() ? amount(movement) : Cell.EMPTY,
                movement.stands() ? Cell.EMPTY : amount(movement)));
        if (choice.act() != null) {
            cells.add(Cell.money(after.amount(), ""));
        } else {
            cells.add(changed(before.owed(), after.owed()));
            cells.add(Cell.money(after.owed(), ""));
            if (choice.investment() == null) {
                cells.add(changed(before.open(), after.open()));
                cells.add(Cell.money(after.open(), ""));
            }
        }
        cells.add(entry(movement));
        Row row = Row.of(cells);
        return movement.stands() ? row : row.struck();
    }

    private Cell amount(Movement movement) {
        return Cell.figure(Figure.of(movement.amount())
                .trail(visit.at().trail(Nodes.movement(statement.programme().programme(), movement))));
    }

    private static Cell changed(Pence before, Pence after) {
        return before.equals(after) ? Cell.EMPTY : Cell.money(after.minus(before), "");
    }

    private String what(Line line) {
        Movement movement = line.movement();
        String act = words.say("act." + movement.act());
        var bound = line.bound();
        if (bound != null) {
            return words.say("act.bound." + movement.act(), act, Words.money(bound));
        }
        return movement.act().bounds()
                ? act
                : movement.opens()
                        ? words.say("act.before", act)
                        : words.say("act.numbered", act, Integer.toString(movement.number()));
    }

    private Cell about(Line line) {
        var at = visit.at();
        String programme = "/programmes/" + statement.programme().programme();
        var proposal = line.movement().proposal();
        if (proposal != null) {
            return Cell.link(new Link(proposal.value(), at.to(programme + "/proposals/" + proposal)));
        }
        var indicator = line.indicator();
        return indicator == null
                ? Cell.text(words.say(of(line.movement().act())))
                : Cell.link(new Link(
                        words.say("statement.reward.of", names.indicator(indicator)),
                        at.to("/indicators/" + indicator)));
    }

    /** Of no investment, and of no indicator's reward. */
    private static String of(Kind act) {
        return switch (act) {
            case ALLOCATED, COMMITTED, DRAWN, REPAID, WRITTEN_OFF, APPROVED -> "statement.before";
            case LIMIT -> "statement.programme";
            case OFFERED, CLAIMED, CLOSED, RECEIVED -> "statement.reward";
        };
    }

    private Cell entry(Movement movement) {
        var at = visit.at();
        var reversedBy = movement.reversedBy();
        Cell number = Cell.numbered(movement.entry(), at.entry(movement.entry()));
        return reversedBy == null
                ? number.acts(
                        new ReversalLines(words, visit, statement.programme().programme()).acts(movement.entry()),
                        Long.toString(movement.entry()))
                : number.and(new Beside.Note(
                        words.say("reversal.reversed", ""),
                        List.of(new Link(Long.toString(reversedBy), at.entry(reversedBy)))));
    }
}
