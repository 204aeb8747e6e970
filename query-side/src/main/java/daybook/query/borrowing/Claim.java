package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Statement.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instalment of the reward that was claimed, and what the funder paid against it.
 *
 * @param indicator whose reward it is; null for the whole programme's
 * @param closed what of it is no longer payable, since the funder changed its terms
 * @param receipts oldest first
 */
public record Claim(
        int number,
        @Nullable IndicatorId indicator,
        int instalment,
        Pence amount,
        Pence closed,
        LocalDate effective,
        List<Receipt> receipts,
        long entry) {

    /** What the funder paid. */
    public record Receipt(int number, int claim, Pence amount, LocalDate effective, long entry) {}

    public Pence received() {
        return receipts.stream().map(Receipt::amount).reduce(Pence.ZERO, Pence::plus);
    }

    /** What of it the funder pays. */
    public Pence payable() {
        return amount.minus(closed);
    }

    /** Claimed, payable still, and not received yet. */
    public Pence open() {
        return payable().minus(received());
    }

    /** It and what was paid against it, as lines of the statement, but for what the day book began with. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (number != Movement.BEFORE) {
            lines.add(Line.of(new Movement(null, Kind.CLAIMED, number, amount, effective, entry), indicator, null));
        }
        receipts.stream()
                .filter(paid -> paid.number() != Movement.BEFORE)
                .map(paid ->
                        new Movement(null, Kind.RECEIVED, paid.number(), paid.amount(), paid.effective(), paid.entry()))
                .forEach(paid -> lines.add(Line.of(paid, indicator, null)));
        return lines;
    }
}
