package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out what was claimed of the reward, and what the funder paid. */
record ClaimLines(Words words, At at, ProgrammeId programme, MoneyLines money) {
    BorrowingView.ClaimRow row(Claim claim) {
        String id = "claim-" + claim.number() + "-";
        var indicator = claim.indicator();
        return new BorrowingView.ClaimRow(
                new Link(Integer.toString(claim.number()), at.entry(claim.entry())),
                Words.date(claim.effective()),
                indicator == null
                        ? new Link(words.say("claim.whole"), at.to("/programmes/" + programme))
                        : new Link(indicator.value(), at.to("/indicators/" + indicator)),
                Integer.toString(claim.instalment()),
                Figure.of(Words.money(claim.amount()))
                        .id(id + "claimed")
                        .trail(at.trail(Nodes.claim(programme, claim.number()))),
                money.figure(claim.received(), Kind.RECEIVED, "").id(id + "received"),
                Figure.of(Words.money(claim.open())).id(id + "open"));
    }

    /** Null where nothing was claimed. */
    BorrowingView.@Nullable ClaimRow total(List<Claim> claims) {
        if (claims.isEmpty()) {
            return null;
        }
        Pence claimed = claims.stream().map(Claim::amount).reduce(Pence.ZERO, Pence::plus);
        Pence received = claims.stream().map(Claim::received).reduce(Pence.ZERO, Pence::plus);
        return new BorrowingView.ClaimRow(
                new Link(words.say("borrowing.total"), ""),
                "",
                new Link("", ""),
                "",
                money.figure(claimed, Kind.CLAIMED, "").id("claims-total-claimed"),
                money.figure(received, Kind.RECEIVED, "").id("claims-total-received"),
                Figure.of(Words.money(claimed.minus(received))).id("claims-total-open"));
    }
}
