package daybook.query.scorecard;

import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorSetId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, scorecard or plan.
 *
 * @param threshold the share of the stretch from which reward is paid; null without reward terms
 * @param entry that adopted it
 * @param termsEntry that says the reward terms
 */
public record SetHead(
        IndicatorSetId set,
        String title,
        Period period,
        @Nullable Ratio threshold,
        long entry,
        @Nullable Long termsEntry) {}
