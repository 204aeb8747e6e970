package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.MoneyEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was recorded by mistake and counts no longer.
 *
 * @param reversed the entry that was recorded by mistake
 * @param kind what it recorded
 * @param proposal the investment that it was about; null if it was about none
 * @param number by which it goes among those of its kind; 0 where these have none
 * @param amount that it stated; null if it stated none
 * @param effective its date, from which it counts as if it had not been
 * @param entry that reversed it
 */
public record Reversal(
        long reversed,
        MoneyEntry kind,
        @Nullable ProposalId proposal,
        int number,
        @Nullable Pence amount,
        LocalDate effective,
        long entry) {

    /**
     * What was taken back, as a line of the statement; null where it was none.
     *
     * @param states the amount of the line, or null where it has none
     */
    @Nullable
    Movement movement(@Nullable Pence states) {
        Movement.Kind act = act();
        return act == null || states == null
                ? null
                : new Movement(proposal, act, number, states, effective, reversed, entry);
    }

    private Movement.@Nullable Kind act() {
        return switch (kind) {
            case ALLOCATION -> Movement.Kind.ALLOCATED;
            case COMMITMENT -> Movement.Kind.COMMITTED;
            case DRAWDOWN -> Movement.Kind.DRAWN;
            case REPAYMENT -> Movement.Kind.REPAID;
            case WRITE_OFF -> Movement.Kind.WRITTEN_OFF;
            case CLAIM -> Movement.Kind.CLAIMED;
            case RECEIPT -> Movement.Kind.RECEIVED;
            case DECISION -> Movement.Kind.APPROVED;
            case FACILITY, EXTENSION_DECISION, FACILITY_CHANGE -> Movement.Kind.LIMIT;
            case OFFER -> Movement.Kind.OFFERED;
            case FUNDER_TERMS -> Movement.Kind.CLOSED;
            case PROGRAMME, PROPOSAL, RECOMMENDATION, EXTENSION_REQUEST -> null;
        };
    }
}
