package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentWrittenOff;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a programme's money, or to what bounds it.
 *
 * @param proposal the investment whose money it is; null for what is the programme's: reward, and what was done before the
 *     day book began
 * @param number among the acts of its kind on the investment, or in the programme; {@link #BEFORE} for an opening position
 * @param amount that moved; of what bounds, by how much more or less that became
 * @param reversedBy the entry that took it back, so that it counts no longer; null while it stands
 */
public record Movement(
        @Nullable ProposalId proposal,
        Kind act,
        int number,
        Pence amount,
        LocalDate effective,
        long entry,
        @Nullable Long reversedBy) {

    /** The number of what had been done before the day book began. */
    public static final int BEFORE = 0;

    Movement(@Nullable ProposalId proposal, Kind act, int number, Pence amount, LocalDate effective, long entry) {
        this(proposal, act, number, amount, effective, entry, null);
    }

    public boolean opens() {
        return !act.bounds() && number == BEFORE;
    }

    public boolean stands() {
        return reversedBy == null;
    }

    /** What it makes of what is owed: nothing once it was taken back. */
    public Pence owed(Pence before) {
        return stands() ? act.owed(before, amount) : before;
    }

    /** What it makes of what the funder still has to pay: nothing once it was taken back. */
    public Pence open(Pence before) {
        return stands() ? act.open(before, amount) : before;
    }

    /** What was done. */
    public enum Kind {
        /** How much may be borrowed in all. */
        LIMIT,
        /** How much a body that may commit the money lets an investment spend. */
        APPROVED,
        /** How much reward the funder offers. */
        OFFERED,
        ALLOCATED,
        COMMITTED,
        DRAWN,
        REPAID,
        WRITTEN_OFF,
        CLAIMED,
        /** Of what was claimed, since the funder changed its terms. */
        CLOSED,
        RECEIVED;

        /** Whether it says how much may be done, rather than does it. */
        public boolean bounds() {
            return switch (this) {
                case LIMIT, APPROVED, OFFERED, CLOSED -> true;
                case ALLOCATED, COMMITTED, DRAWN, REPAID, WRITTEN_OFF, CLAIMED, RECEIVED -> false;
            };
        }

        static Kind of(InvestmentMovement fact) {
            return switch (fact) {
                case InvestmentAllocated _ -> ALLOCATED;
                case InvestmentCommitted _ -> COMMITTED;
                case InvestmentDrawnDown _ -> DRAWN;
                case InvestmentRepaid _ -> REPAID;
                case InvestmentWrittenOff _ -> WRITTEN_OFF;
            };
        }

        /** As it is written in addresses: {@code written-off}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What it makes of what is owed. */
        public Pence owed(Pence before, Pence amount) {
            return switch (this) {
                case LIMIT, APPROVED, OFFERED, ALLOCATED, COMMITTED, CLAIMED, CLOSED, RECEIVED -> before;
                case DRAWN -> before.plus(amount);
                case REPAID, WRITTEN_OFF -> before.minus(amount);
            };
        }

        /** What it makes of what was claimed, is payable and not received. */
        public Pence open(Pence before, Pence amount) {
            return switch (this) {
                case LIMIT, APPROVED, OFFERED, ALLOCATED, COMMITTED, DRAWN, REPAID, WRITTEN_OFF -> before;
                case CLAIMED -> before.plus(amount);
                case CLOSED, RECEIVED -> before.minus(amount);
            };
        }
    }
}
