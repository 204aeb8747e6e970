package daybook.query.borrowing;

import daybook.facts.id.IndicatorId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money for one target.
 *
 * @param title of the indicator; null when it is not defined on this basis
 * @param sums over its proposals
 * @param reward null when the funder offers none
 */
public record TargetMoney(
        IndicatorId indicator,
        @Nullable String title,
        List<Proposal> proposals,
        Sums sums,
        @Nullable RewardLine reward) {}
