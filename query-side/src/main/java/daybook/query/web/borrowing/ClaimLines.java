package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.Movement;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes out what was claimed of the reward, and what the funder paid. */
record ClaimLines(
        Words words, At at, ProgrammeId programme, MoneyLines money, ReversalLines reversals, ClaimFlags flags) {
    Table table(List<Claim> claims) {
        List<Row> rows = new ArrayList<>(claims.stream().map(this::row).toList());
        if (!claims.isEmpty()) {
            rows.add(total(claims));
        }
        return Table.of(
                        "claims",
                        words.say("claim.caption"),
                        List.of(
                                Column.numbers(words.say("claim.number")).naming(),
                                Column.days(words.say("claim.on")),
                                Column.words(words.say("claim.of")),
                                Column.numbers(words.say("claim.instalment")),
                                Column.money(words.say("claim.claimed")),
                                Column.money(words.say("claim.closed")),
                                Column.money(words.say("claim.received")),
                                Column.money(words.say("claim.open"))),
                        rows)
                .small();
    }

    private Row row(Claim claim) {
        String id = "claim-" + claim.number() + "-";
        var indicator = claim.indicator();
        return Row.of(
                (claim.number() == Movement.BEFORE
                                ? Cell.link(new Link(words.say("claim.before"), at.entry(claim.entry())))
                                : Cell.numbered(claim.number(), at.entry(claim.entry())))
                        .acts(reversals.acts(claim.entry()), Integer.toString(claim.number())),
                Cell.day(claim.effective()),
                Cell.link(
                        indicator == null
                                ? new Link(words.say("claim.whole"), at.to("/programmes/" + programme))
                                : new Link(indicator.value(), at.to("/indicators/" + indicator))),
                Cell.count(claim.instalment()),
                Cell.figure(Figure.of(claim.amount())
                        .id(id + "claimed")
                        .note(flags.of(claim))
                        .trail(at.trail(Nodes.claim(programme, claim.number())))),
                Cell.figure(Figure.of(claim.closed()).id(id + "closed")),
                Cell.figure(money.figure(claim.received(), Kind.RECEIVED, "").id(id + "received")),
                Cell.figure(Figure.of(claim.open()).id(id + "open")));
    }

    private Row total(List<Claim> claims) {
        Pence claimed = claims.stream().map(Claim::amount).reduce(Pence.ZERO, Pence::plus);
        Pence closed = claims.stream().map(Claim::closed).reduce(Pence.ZERO, Pence::plus);
        Pence received = claims.stream().map(Claim::received).reduce(Pence.ZERO, Pence::plus);
        return Row.of(
                        Cell.text(words.say("borrowing.total")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.figure(money.figure(claimed, Kind.CLAIMED, "")
                                .note(flags.inAll())
                                .id("claims-total-claimed")),
                        Cell.figure(Figure.of(closed).id("claims-total-closed")),
                        Cell.figure(money.figure(received, Kind.RECEIVED, "").id("claims-total-received")),
                        Cell.figure(
                                Figure.of(claimed.minus(closed).minus(received)).id("claims-total-open")))
                .total();
    }
}
