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
 * @param recommendedOn the dates of the recommendations about it
 * @param decisions about it, in the order in which they were recorded
 */
record ProposalState(Set<LocalDate> recommendedOn, List<Ruled> decisions, Money money) {

    static final ProposalState NEW = new ProposalState(Set.of(), List.of(), Money.NONE);

    ProposalState {
        recommendedOn = Set.copyOf(recommendedOn);
        decisions = List.copyOf(decisions);
    }

    ProposalState recommended(LocalDate on) {
        var more = new HashSet<>(recommendedOn);
        more.add(on);
        return new ProposalState(more, decisions, money);
    }

    ProposalState decided(Ruled ruled) {
        var more = new ArrayList<>(decisions);
        more.add(ruled);
        return new ProposalState(recommendedOn, more, money);
    }

    ProposalState moved(InvestmentMovement fact, @Nullable Authority by) {
        return new ProposalState(recommendedOn, decisions, money.evolve(fact, by));
    }

    /** The clauses that decided about it. */
    Set<ClauseRef> decidedBy() {
        return decisions.stream().map(Ruled::clause).collect(Collectors.toUnmodifiableSet());
    }

    /** The amount endorsed last, or null if none was. */
    @Nullable
    Pence endorsed() {
        return decisions.stream()
                .filter(ruled -> ruled.outcome() == Ruled.Outcome.ENDORSED)
                .reduce((_, later) -> later)
                .map(Ruled::amount)
                .orElse(null);
    }
}
