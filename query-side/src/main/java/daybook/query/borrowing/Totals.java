package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme in total.
 *
 * @param potential the offers of reward added up
 * @param atThreshold what they come to at the threshold, worked out; null without terms
 * @param atThresholdInText the figures printed in the papers' text, added up
 * @param atThresholdInTable the figures printed in the papers' tables, added up
 * @param atLatestReturns what can be told, added up
 * @param notYetMeasurable the targets that are not in that sum
 */
public record Totals(
        Sums sums,
        Pence potential,
        @Nullable Pence atThreshold,
        Sum atThresholdInText,
        Sum atThresholdInTable,
        Pence atLatestReturns,
        List<IndicatorId> notYetMeasurable) {}
