package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.Movement.Act;
import java.util.List;

/**
 * What has been done with money: that of an investment, or of several.
 *
 * @param hasDrawings whether any drawing is recorded: without one, nothing drawn is not the same as no pounds drawn
 */
public record Account(
        Pence allocated, Pence committed, Pence drawn, Pence repaid, Pence writtenOff, boolean hasDrawings) {

    static Account of(List<Movement> movements) {
        return new Account(
                sum(movements, Act.ALLOCATED),
                sum(movements, Act.COMMITTED),
                sum(movements, Act.DRAWN),
                sum(movements, Act.REPAID),
                sum(movements, Act.WRITTEN_OFF),
                movements.stream().anyMatch(movement -> movement.act() == Act.DRAWN));
    }

    /** Drawn, and neither repaid nor written off. */
    public Pence owed() {
        return drawn.minus(repaid).minus(writtenOff);
    }

    private static Pence sum(List<Movement> movements, Act act) {
        return movements.stream()
                .filter(movement -> movement.act() == act)
                .map(Movement::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }
}
