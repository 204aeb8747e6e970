package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.Movement.Kind;
import java.util.List;

/**
 * What has been done with money: that of an investment, or of several.
 *
 * @param hasDrawings whether any drawing is recorded: without one, nothing drawn is not the same as no pounds drawn
 */
public record MoneyMoved(
        Pence allocated, Pence committed, Pence drawn, Pence repaid, Pence writtenOff, boolean hasDrawings) {

    public static MoneyMoved of(List<Movement> movements) {
        return new MoneyMoved(
                sum(movements, Kind.ALLOCATED),
                sum(movements, Kind.COMMITTED),
                sum(movements, Kind.DRAWN),
                sum(movements, Kind.REPAID),
                sum(movements, Kind.WRITTEN_OFF),
                movements.stream().anyMatch(movement -> movement.act() == Kind.DRAWN));
    }

    MoneyMoved plus(MoneyMoved other) {
        return new MoneyMoved(
                allocated.plus(other.allocated),
                committed.plus(other.committed),
                drawn.plus(other.drawn),
                repaid.plus(other.repaid),
                writtenOff.plus(other.writtenOff),
                hasDrawings || other.hasDrawings);
    }

    /** Drawn, and neither repaid nor written off. */
    public Pence owed() {
        return drawn.minus(repaid).minus(writtenOff);
    }

    private static Pence sum(List<Movement> movements, Kind act) {
        return movements.stream()
                .filter(movement -> movement.act() == act)
                .map(Movement::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }
}
