package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a programme's money.
 *
 * @param proposal the investment whose money it is; null for reward, which is the programme's
 * @param number among the acts of its kind on the investment, or in the programme for reward
 */
public record Movement(
        @Nullable ProposalId proposal, Kind act, int number, Pence amount, LocalDate effective, long entry) {

    /** What was done. */
    public enum Kind {
        ALLOCATED,
        COMMITTED,
        DRAWN,
        REPAID,
        WRITTEN_OFF,
        CLAIMED,
        RECEIVED;

        /** As it is written in addresses: {@code written-off}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What it makes of what is owed. */
        public Pence owed(Pence before, Pence amount) {
            return switch (this) {
                case ALLOCATED, COMMITTED, CLAIMED, RECEIVED -> before;
                case DRAWN -> before.plus(amount);
                case REPAID, WRITTEN_OFF -> before.minus(amount);
            };
        }
    }
}
