package daybook.command.delegation;

import daybook.command.delegation.DelegationRefusal.AboveCap;
import daybook.command.delegation.DelegationRefusal.AboveEachCap;
import daybook.command.delegation.DelegationRefusal.AboveSharedCap;
import daybook.command.refusal.Refusal;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caps of a delegation: for one approval, for all of them, and for all under it and those that share a cap with it.
 *
 * @param approved under the delegation itself
 * @param together under it and those that share a cap with it
 */
record Caps(DelegationGranted terms, Pence approved, Pence together) {

    /** What one of the caps leaves, and how it is refused that more is asked for. */
    private record Bound(Pence left, Refusal refusal) {}

    /** Why not so much; null if every cap leaves it. Of several it is the one that leaves least, up to which all do. */
    @Nullable
    Refusal against(Pence amount) {
        return bounds(amount).stream()
                .filter(bound -> amount.compareTo(bound.left()) > 0)
                .min(Comparator.comparing(Bound::left))
                .map(Bound::refusal)
                .orElse(null);
    }

    private List<Bound> bounds(Pence amount) {
        List<Bound> bounds = new ArrayList<>();
        var each = terms.eachCap();
        var cap = terms.cap();
        var shared = terms.sharedCap();
        if (each != null) {
            bounds.add(new Bound(each, new AboveEachCap("amount", amount, each)));
        }
        if (cap != null) {
            Pence left = cap.minus(approved);
            bounds.add(new Bound(left, new AboveCap("amount", amount, approved, cap, left)));
        }
        if (shared != null) {
            Pence left = shared.minus(together);
            bounds.add(new Bound(left, new AboveSharedCap("amount", amount, terms.clause(), together, shared, left)));
        }
        return bounds;
    }
}
