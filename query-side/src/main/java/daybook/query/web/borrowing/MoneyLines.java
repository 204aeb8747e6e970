package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal;
import daybook.query.borrowing.Sums;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import java.util.List;

/** Writes out what has been done with money; each figure leads to the entries that make it. */
record MoneyLines(Words words, At at, ProgrammeId programme) {
    /** A line for an investment that may be spent, or once could. */
    BorrowingView.MoneyRow row(Proposal proposal, List<Link> acts) {
        String name = proposal.proposal().value();
        return row(
                new Link(name, at.to("/programmes/" + programme + "/proposals/" + name)),
                "money-" + name + "-",
                ":" + name,
                approved(proposal),
                proposal.account(),
                acts);
    }

    BorrowingView.MoneyRow total(Sums sums) {
        return row(
                new Link(words.say("borrowing.total"), ""),
                "money-total-",
                "",
                Figure.of(Words.money(sums.approved())).trail(at.trail(Nodes.of(programme))),
                sums.account(),
                List.of());
    }

    static boolean matters(Proposal proposal) {
        return proposal.approved().isPositive() || !proposal.movements().isEmpty();
    }

    private BorrowingView.MoneyRow row(
            Link investment, String id, String of, Figure approved, MoneyMoved account, List<Link> acts) {
        return new BorrowingView.MoneyRow(
                investment,
                approved.id(id + "approved"),
                figure(account.allocated(), Kind.ALLOCATED, of).id(id + "allocated"),
                figure(account.committed(), Kind.COMMITTED, of).id(id + "committed"),
                drawn(account, of).id(id + "drawn"),
                figure(account.repaid(), Kind.REPAID, of).id(id + "repaid"),
                figure(account.writtenOff(), Kind.WRITTEN_OFF, of).id(id + "written-off"),
                owed(account.owed(), of).id(id + "owed"),
                acts);
    }

    Figure approved(Proposal proposal) {
        return Figure.of(Words.money(proposal.approved()))
                .trail(at.trail(Nodes.proposal(programme, proposal.proposal())));
    }

    Figure drawn(MoneyMoved account, String of) {
        return account.hasDrawings()
                ? figure(account.drawn(), Kind.DRAWN, of)
                : Figure.of(words.say("facility.drawn.none"));
    }

    Figure figure(Pence amount, Kind act, String of) {
        Figure figure = Figure.of(Words.money(amount));
        return amount.equals(Pence.ZERO) ? figure : figure.trail(statement(act.text() + of));
    }

    Figure owed(Pence owed, String of) {
        Figure figure = Figure.of(Words.money(owed));
        return owed.equals(Pence.ZERO) ? figure : figure.trail(statement("all" + of));
    }

    private String statement(String of) {
        return at.to("/programmes/" + programme + "/statement", "of", of);
    }
}
