package daybook.command.programme;

import daybook.command.programme.Approvals.Approval;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an investment may be spent, on any day. It needs an approval by a body that may commit the money; a refusal
 * makes everything before it void; and the condition of the approval itself stays open until delegates release the money:
 * without one it is unconditional, whatever a body had agreed before it. What a body that may not commit the money says
 * after an approval changes nothing, and a further approval takes the place of what was decided before.
 *
 * @param decisions in the order in which they were recorded
 * @param releases approvals under delegations of the investment
 */
record InvestmentStanding(List<Ruled> decisions, List<DelegatedApprovalGiven> releases) {

    private static final LocalDate FOREVER = LocalDate.MAX;

    InvestmentStanding {
        decisions = decisions.stream()
                .filter(ruled -> ruled.outcome() != Ruled.Outcome.VIEW)
                .sorted(Comparator.comparing(Ruled::effective))
                .toList();
        releases = List.copyOf(releases);
    }

    /** Where it stands. */
    sealed interface State {

        /** So much may be spent. */
        record Firm(Pence amount) implements State {}

        /** Another body's own clause is still missing. */
        record Pending(BodyId awaiting) implements State {}

        /** Approved, and nothing released yet. */
        record Conditional(String condition) implements State {}

        /** A body refused it. */
        record Void(ClauseRef clause) implements State {}

        /** No body that may commit the money has decided about it, and none is awaited. */
        record Undecided() implements State {}
    }

    /** Where it stands by everything that is known. */
    State now() {
        return on(FOREVER);
    }

    /** Where it stood on that day, by what had taken effect by then. */
    State on(LocalDate day) {
        List<Ruled> known = known(day);
        if (known.isEmpty()) {
            return new State.Undecided();
        }
        Ruled last = known.getLast();
        if (last.outcome() == Ruled.Outcome.REFUSED) {
            return new State.Void(last.clause());
        }
        Ruled approval = approval(inFavour(known));
        if (approval == null) {
            return last.awaiting() == null ? new State.Undecided() : new State.Pending(last.awaiting());
        }
        return approved(Objects.requireNonNull(approval.amount()), approval.condition(), released(day));
    }

    private static State approved(Pence amount, @Nullable String condition, Pence released) {
        if (condition == null) {
            return new State.Firm(amount);
        }
        if (!released.isPositive()) {
            return new State.Conditional(condition);
        }
        return new State.Firm(released.compareTo(amount) < 0 ? released : amount);
    }

    /** What may be spent, from day to day. */
    Timeline firm() {
        var days = new TreeSet<LocalDate>();
        decisions.forEach(ruled -> days.add(ruled.effective()));
        releases.forEach(release -> days.add(release.effective()));
        Timeline firm = Timeline.NOTHING;
        for (LocalDate day : days) {
            Pence then = on(day) instanceof State.Firm(var amount) ? amount : Pence.ZERO;
            firm = firm.plus(day, then.minus(firm.total()));
        }
        return firm;
    }

    /**
     * The approvals that the money which may be spent on that day comes from: those that delegates gave, where a
     * condition was stated, and else the one of the body that may commit the money.
     */
    Approvals approvals(LocalDate day) {
        if (!(on(day) instanceof State.Firm)) {
            return Approvals.NONE;
        }
        Ruled approval = approval(inFavour(known(day)));
        if (approval != null && approval.condition() != null) {
            return new Approvals(releases.stream()
                    .filter(release -> !release.effective().isAfter(day))
                    .map(InvestmentStanding::approved)
                    .toList());
        }
        return approval == null ? Approvals.NONE : new Approvals(List.of(approved(approval)));
    }

    private static Approval approved(Ruled ruled) {
        return new Approval(
                new Authority.UnderClause(ruled.clause()), ruled.effective(), Objects.requireNonNull(ruled.amount()));
    }

    private static Approval approved(DelegatedApprovalGiven release) {
        return new Approval(
                new Authority.UnderApproval(release.delegation(), release.approval()),
                release.effective(),
                release.amount());
    }

    /** Whether that is an approval of the investment, by a body or by delegates, whatever has become of it. */
    boolean gave(Authority authority) {
        return Stream.concat(
                        decisions.stream()
                                .filter(ruled -> ruled.outcome().approves())
                                .map(InvestmentStanding::approved),
                        releases.stream().map(InvestmentStanding::approved))
                .anyMatch(approval -> approval.authority().equals(authority));
    }

    private List<Ruled> known(LocalDate day) {
        return decisions.stream()
                .filter(ruled -> !ruled.effective().isAfter(day))
                .toList();
    }

    private static @Nullable Ruled approval(List<Ruled> inFavour) {
        return inFavour.stream()
                .filter(ruled -> ruled.outcome().approves())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private Pence released(LocalDate day) {
        return releases.stream()
                .filter(release -> !release.effective().isAfter(day))
                .map(DelegatedApprovalGiven::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }

    /** What was decided since the last refusal, and since a body that may commit the money last decided anew. */
    private static List<Ruled> inFavour(List<Ruled> known) {
        int from = known.size();
        while (from > 0 && known.get(from - 1).outcome() != Ruled.Outcome.REFUSED) {
            from--;
            if (known.get(from).outcome() == Ruled.Outcome.APPROVED_AGAIN) {
                break;
            }
        }
        return known.subList(from, known.size());
    }

    /** Whether, on that day, an approval by a body that may commit the money stands, released or not. */
    boolean approvedOn(LocalDate day) {
        return approval(inFavour(known(day))) != null;
    }
}
