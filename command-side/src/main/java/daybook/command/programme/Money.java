package daybook.command.programme;

import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentRepaid;

/** What has become of an investment's money, each kind of act in the order in which it was recorded. */
record Money(Timeline allocated, Timeline committed, Timeline drawn, Timeline repaid) {

    static final Money NONE = new Money(Timeline.NOTHING, Timeline.NOTHING, Timeline.NOTHING, Timeline.NOTHING);

    Money evolve(InvestmentMovement fact) {
        return switch (fact) {
            case InvestmentAllocated f -> new Money(with(allocated, f), committed, drawn, repaid);
            case InvestmentCommitted f -> new Money(allocated, with(committed, f), drawn, repaid);
            case InvestmentDrawnDown f -> new Money(allocated, committed, with(drawn, f), repaid);
            case InvestmentRepaid f -> new Money(allocated, committed, drawn, with(repaid, f));
        };
    }

    /** Borrowed and not yet paid back. */
    Timeline owed() {
        return drawn.minus(repaid);
    }

    private static Timeline with(Timeline timeline, InvestmentMovement fact) {
        return timeline.plus(fact.effective(), fact.amount());
    }
}
