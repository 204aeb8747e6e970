package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.Advice;
import daybook.query.registers.Revoked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * An approval given under a delegation.
     *
     * @param revoked how it and the delegation's being taken back stand to each other; null where nothing is to be told
     */
    public record Release(
            DelegationId delegation,
            int approval,
            Pence amount,
            LocalDate effective,
            @Nullable Revoked revoked,
            long entry) {}

    /** What has been done with the money, added up. */
    public MoneyMoved account() {
        return MoneyMoved.of(movements);
    }

    /** The condition on which it is agreed or approved now; null where it is on none. */
    public @Nullable String condition() {
        return ProposalRule.condition(decisions);
    }

    /** The clause that refused what had been agreed before; null where none did. */
    public @Nullable ClauseRef voidedBy() {
        var decided = ProposalRule.decided(decisions);
        return decided.size() > 1
                        && decided.getLast().outcome() == Decision.Outcome.REFUSED
                        && decided.stream().anyMatch(decision -> decision.outcome() != Decision.Outcome.REFUSED)
                ? decided.getLast().clause()
                : null;
    }

    /** What bodies that may not commit the money said once it was approved, which changes nothing; oldest first. */
    public List<Decision> views() {
        return decisions.stream()
                .filter(decision -> decision.outcome().isView())
                .toList();
    }

    /** What was done with the money beyond what is approved now, since that was lowered or refused; or nothing. */
    public Pence beyondApproval() {
        Pence most = Stream.of(
                        account().allocated(), account().committed(), account().drawn())
                .reduce(Pence.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
        Pence beyond = most.minus(approved);
        return beyond.isPositive() ? beyond : Pence.ZERO;
    }

    /** The most that was ever approved: what is spent already stays spent when an approval is lowered. */
    public Pence mostApproved() {
        Pence released = releases.stream().map(Release::amount).reduce(Pence.ZERO, Pence::plus);
        return decisions.stream()
                .filter(decision -> decision.outcome().approves())
                .flatMap(decision -> Stream.ofNullable(decision.amount()))
                .map(released::plus)
                .reduce(approved, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** What the last approval is above what another body endorsed before; or nothing. */
    public Pence aboveEndorsed() {
        Pence endorsed = null;
        Pence above = Pence.ZERO;
        for (Decision decision : ProposalRule.decided(decisions)) {
            Pence amount = decision.amount();
            if (decision.outcome() == Decision.Outcome.ENDORSED) {
                endorsed = amount;
            } else if (amount != null && endorsed != null) {
                above = amount.minus(endorsed);
            }
        }
        return above.isPositive() ? above : Pence.ZERO;
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
