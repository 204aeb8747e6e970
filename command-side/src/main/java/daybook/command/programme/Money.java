package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentWrittenOff;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an investment's money, each kind of act in the order in which it was recorded.
 *
 * @param under how much was written off under each clause
 */
record Money(
        Timeline allocated,
        Timeline committed,
        Timeline drawn,
        Timeline repaid,
        Timeline writtenOff,
        Map<ClauseRef, Pence> under) {

    static final Money NONE = new Money(
            Timeline.NOTHING, Timeline.NOTHING, Timeline.NOTHING, Timeline.NOTHING, Timeline.NOTHING, Map.of());

    Money {
        under = Map.copyOf(under);
    }

    /** @param by the authority that the fact was entered by, or null if it is not known */
    Money evolve(InvestmentMovement fact, @Nullable Authority by) {
        return switch (fact) {
            case InvestmentAllocated f ->
                new Money(with(allocated, f, by), committed, drawn, repaid, writtenOff, under);
            case InvestmentCommitted f ->
                new Money(allocated, with(committed, f, by), drawn, repaid, writtenOff, under);
            case InvestmentDrawnDown f ->
                new Money(allocated, committed, with(drawn, f, by), repaid, writtenOff, under);
            case InvestmentRepaid f -> new Money(allocated, committed, drawn, with(repaid, f, by), writtenOff, under);
            case InvestmentWrittenOff f ->
                new Money(allocated, committed, drawn, repaid, with(writtenOff, f, by), under(f));
        };
    }

    /** Borrowed, and neither paid back nor written off. */
    Timeline owed() {
        return drawn.minus(repaid).minus(writtenOff);
    }

    Pence writtenOff(ClauseRef clause) {
        return under.getOrDefault(clause, Pence.ZERO);
    }

    private Map<ClauseRef, Pence> under(InvestmentWrittenOff fact) {
        var more = new HashMap<>(under);
        more.merge(fact.clause(), fact.amount(), Pence::plus);
        return more;
    }

    private static Timeline with(Timeline timeline, InvestmentMovement fact, @Nullable Authority by) {
        return timeline.plus(new Timeline.Change(fact.effective(), fact.amount(), by, fact));
    }
}
