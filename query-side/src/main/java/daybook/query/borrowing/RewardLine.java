package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reward for one target.
 *
 * @param potential if the target is met in full
 * @param atThreshold worked out from the potential and the set's terms; null without terms
 * @param printed what papers print about it, each with its place
 * @param atLatestReturns what the latest returns would earn
 * @param atOutturn what was earned on the day that the target was due; null while that cannot be told
 * @param entry of the offer
 */
public record RewardLine(
        Pence potential,
        @Nullable Pence atThreshold,
        List<PrintedFigure> printed,
        Reward atLatestReturns,
        @Nullable EarnedReward atOutturn,
        long entry) {}
