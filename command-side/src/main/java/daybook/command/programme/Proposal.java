package daybook.command.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a proposed investment.
 *
 * @param recommendedOn the dates of the recommendations about it
 * @param decidedBy the clauses that decided about it
 * @param endorsed the amount endorsed last, or null if none was
 */
record Proposal(
        Set<LocalDate> recommendedOn,
        Set<ClauseRef> decidedBy,
        @Nullable Pence endorsed) {

    static final Proposal NEW = new Proposal(Set.of(), Set.of(), null);

    Proposal {
        recommendedOn = Set.copyOf(recommendedOn);
        decidedBy = Set.copyOf(decidedBy);
    }

    Proposal recommended(LocalDate on) {
        return new Proposal(with(recommendedOn, on), decidedBy, endorsed);
    }

    Proposal decided(ClauseRef clause) {
        return new Proposal(recommendedOn, with(decidedBy, clause), endorsed);
    }

    Proposal endorsed(ClauseRef clause, Pence amount) {
        return new Proposal(recommendedOn, with(decidedBy, clause), amount);
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        var more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
