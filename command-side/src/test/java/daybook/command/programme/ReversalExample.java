package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;

import daybook.acts.Role;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.refusal.Verdict;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A book in which an investment of 100 pounds is approved, a facility of 1,000 and a reward of 500 offered. */
final class ReversalExample {

    static final LocalDate ON = day("2008-01-20");
    static final int OFFER = 2;
    static final int PROPOSED = 3;
    static final int NEXT = 5;

    private ProgrammeBook book = ProgrammeBook.EMPTY;

    ReversalExample() {
        enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
        enter(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.REVOLVING, day("2006-04-01")));
        enter(new RewardOffered(PROGRAMME, INDICATOR, pounds(500), day("2006-04-01")));
        enter(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, pounds(100), "Places", day("2007-12-13")));
        enter(new InvestmentApproved(
                PROGRAMME, PROPOSAL, ref(CABINET, "2008-01-15", "1"), pounds(100), null, day("2008-01-15")));
    }

    void enter(ProgrammeFact fact) {
        book = book.enter(fact, null);
    }

    void spent() {
        enter(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(100), ON));
        enter(new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, pounds(60), ON));
        enter(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, pounds(40), ON));
    }

    Verdict reversing(int place, String reason, Role... roles) {
        return Reversals.decide(
                book.entries(), new ReverseEntry(PROGRAMME, place + 1), place, List.of(), Set.of(roles), reason);
    }

    Verdict reversing(int place) {
        return reversing(place, "A digit too many", Role.FINANCE);
    }

    void reversed(int place) {
        enter((ProgrammeFact) facts(reversing(place)).getFirst());
    }

    Money money() {
        return book.state().proposals().get(PROPOSAL).money();
    }

    ProgrammeBook book() {
        return book;
    }

    /** Nothing but this is recorded any more. */
    void startAnew(ProgrammeFact fact) {
        book = ProgrammeBook.EMPTY.enter(fact, null);
    }
}
