package daybook.query.registers;

import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the caps of delegations are used.
 *
 * @param all that were granted, also those that can be used no more
 * @param approved under each, by its id
 */
record Used(List<DelegationGranted> all, Map<String, Pence> approved) {

    Pence under(DelegationGranted fact) {
        return approved.getOrDefault(fact.delegation().value(), Pence.ZERO);
    }

    /** Under all that share its cap; null if it shares none. */
    @Nullable
    Pence together(DelegationGranted fact) {
        return fact.sharedCap() == null
                ? null
                : all.stream().filter(fact::sharesWith).map(this::under).reduce(Pence.ZERO, Pence::plus);
    }

    /** Whether anything more can be approved: one that is used up contradicts nothing any more. */
    boolean leaves(DelegationGranted fact) {
        return isBelow(under(fact), fact.cap()) && isBelow(together(fact), fact.sharedCap());
    }

    private static boolean isBelow(@Nullable Pence approved, @Nullable Pence cap) {
        return approved == null || cap == null || approved.compareTo(cap) < 0;
    }
}
