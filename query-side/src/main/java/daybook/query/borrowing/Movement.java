package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something done with an investment's money.
 *
 * @param number among the acts of its kind on the investment
 */
public record Movement(ProposalId proposal, Act act, int number, Pence amount, LocalDate effective, long entry) {

    /** What was done. */
    public enum Act {
        ALLOCATED,
        COMMITTED,
        DRAWN,
        REPAID;

        /** As it is written in addresses: {@code drawn}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What it makes of what is owed. */
        public Pence owed(Pence before, Pence amount) {
            return switch (this) {
                case ALLOCATED, COMMITTED -> before;
                case DRAWN -> before.plus(amount);
                case REPAID -> before.minus(amount);
            };
        }
    }
}
