package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.Advice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed investment and what has become of it.
 *
 * @param requested null when the paper does not state it
 * @param recommendation the latest; null before there is one
 * @param decisions oldest first; the last one holds
 * @param releases approvals under delegations of this proposal, oldest first
 * @param firm agreed, no condition of its own still open
 * @param conditional agreed in principle, a condition or a delegated release still open
 * @param awaiting the body that it still waits for; null when it waits for none
 * @param approved the part of firm that a body approved which may commit the money
 * @param movements what has been done with the money since, in the order in which it took effect
 * @param entry that proposed it
 */
public record Proposal(
        ProposalId proposal,
        IndicatorId indicator,
        @Nullable Pence requested,
        String purpose,
        @Nullable Recommendation recommendation,
        List<Decision> decisions,
        List<Release> releases,
        Pence firm,
        Pence conditional,
        @Nullable BodyId awaiting,
        Pence approved,
        List<Movement> movements,
        long entry) {

    /** What a paper recommends. */
    public record Recommendation(
            Advice advice, Pence amount, @Nullable String condition, LocalDate effective, long entry) {}

    /** An approval given under a delegation. */
    public record Release(DelegationId delegation, int approval, Pence amount, LocalDate effective, long entry) {}

    /** What has been done with the money, added up. */
    public MoneyMoved account() {
        return MoneyMoved.of(movements);
    }

    /** The clause that refused what had been agreed before; null where none did. */
    public @Nullable ClauseRef voidedBy() {
        return decisions.size() > 1
                        && decisions.getLast().outcome() == Decision.Outcome.REFUSED
                        && decisions.stream().anyMatch(decision -> decision.outcome() != Decision.Outcome.REFUSED)
                ? decisions.getLast().clause()
                : null;
    }

    /** Approved by a body that may commit the money, and not drawn yet. */
    public Pence undrawn() {
        Pence left = approved.minus(account().drawn());
        return left.isPositive() ? left : Pence.ZERO;
    }

    /** The part that waits for another body. */
    public Pence pending() {
        return awaiting == null ? Pence.ZERO : firm.plus(conditional);
    }
}
