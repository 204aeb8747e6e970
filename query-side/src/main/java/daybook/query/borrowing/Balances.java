package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.asat.Basis;
import daybook.query.projection.Invariant;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * No balance of a programme is below zero or above the step before it: no decision could have given it, so either the
 * book or a view is not as it was, or a decision was wrong. What decisions do allow is no finding: more approved than
 * may be borrowed, which only ends the drawing, and an approval or a facility lowered below what is spent already.
 */
@Component
final class Balances implements Invariant {

    private final BorrowingQuery borrowing;
    private final Positions positions;
    private final Clock clock;

    Balances(BorrowingQuery borrowing, Positions positions, ObjectProvider<Clock> clock) {
        this.borrowing = borrowing;
        this.positions = positions;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public ProjectionName of() {
        return ProjectionName.BORROWING;
    }

    @Override
    public List<Finding> broken() {
        Basis now = new Basis(positions.reached(BorrowingQuery.READS), null, LocalDate.now(clock), Basis.Asked.NOTHING);
        List<Finding> findings = new ArrayList<>();
        borrowing.programmes(now).stream()
                .flatMap(head -> borrowing.borrowing(head.programme(), now).stream())
                .forEach(programme -> look(programme, findings));
        return findings;
    }

    private static void look(Borrowing programme, List<Finding> findings) {
        String name = "programme " + programme.programme().programme().value();
        // What is approved may be more than may be borrowed, until more is granted: only what is taken may not.
        Facility facility = programme.facility();
        Pence room = facility.room();
        below(name, "room of the facility", room == null ? null : room.plus(facility.reduced()), findings);
        below(name, "owed", facility.owed(), findings);
        for (Claim claim : programme.claims()) {
            String received = name + ", claim " + claim.number();
            above(received, "received", claim.received(), "claimed", claim.payable(), findings);
        }
        for (TargetMoney target : programme.targets()) {
            target.proposals().forEach(proposal -> look(name, proposal, findings));
        }
    }

    private static void look(String programme, Proposal proposal, List<Finding> findings) {
        String name = programme + ", investment " + proposal.proposal().value();
        MoneyMoved money = proposal.account();
        above(name, "allocated", money.allocated(), "approved", proposal.mostApproved(), findings);
        above(name, "committed", money.committed(), "allocated", money.allocated(), findings);
        above(name, "drawn", money.drawn(), "committed", money.committed(), findings);
        below(name, "owed", money.owed(), findings);
    }

    private static void below(String name, String what, @Nullable Pence amount, List<Finding> findings) {
        if (amount != null && amount.value() < 0) {
            findings.add(Finding.of(
                    FindingKind.BALANCE_IMPOSSIBLE, name + ": " + what, "%s is %s".formatted(what, pounds(amount))));
        }
    }

    private static void above(
            String name, String what, Pence amount, String before, Pence limit, List<Finding> findings) {
        if (amount.compareTo(limit) > 0) {
            findings.add(Finding.of(
                    FindingKind.BALANCE_IMPOSSIBLE,
                    name + ": " + what,
                    "%s is %s, and %s is %s".formatted(what, pounds(amount), before, pounds(limit))));
        }
    }

    /** As people write it: -£1,234,567, with pence only where there are some. */
    private static String pounds(Pence amount) {
        var pounds = amount.pounds();
        String digits =
                String.format(Locale.UK, pounds.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", pounds.abs());
        return (pounds.signum() < 0 ? "-£" : "£") + digits;
    }
}
