package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.programme.InvestmentMovement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a proposed investment.
 *
 * @param proposed how much was asked for; null where that was not said
 * @param recommendedOn the dates of the recommendations about it
 * @param decisions about it, in the order in which they were recorded
 */
record ProposalState(@Nullable Pence proposed, Set<LocalDate> recommendedOn, List<Ruled> decisions, Money money) {

    static final ProposalState NEW = new ProposalState(null, Set.of(), List.of(), Money.NONE);

    static ProposalState of(@Nullable Pence requested) {
        return new ProposalState(requested, Set.of(), List.of(), Money.NONE);
    }

    ProposalState {
        recommendedOn = Set.copyOf(recommendedOn);
        decisions = List.copyOf(decisions);
    }

    ProposalState recommended(LocalDate on) {
        var more = new HashSet<>(recommendedOn);
        more.add(on);
        return new ProposalState(proposed, more, decisions, money);
    }

    /** A view takes the place of what was recorded by its clause before. */
    ProposalState decided(Ruled ruled) {
        var more = new ArrayList<>(decisions);
        if (ruled.outcome() == Ruled.Outcome.VIEW) {
            more.removeIf(before -> before.clause().equals(ruled.clause()));
        }
        more.add(ruled);
        return new ProposalState(proposed, recommendedOn, more, money);
    }

    ProposalState moved(InvestmentMovement fact, @Nullable Authority by) {
        return new ProposalState(proposed, recommendedOn, decisions, money.evolve(fact, by));
    }

    /** The clauses that decided about it. */
    Set<ClauseRef> decidedBy() {
        return decisions.stream().map(Ruled::clause).collect(Collectors.toUnmodifiableSet());
    }
}
