package daybook.query.scorecard;

import daybook.facts.exact.Ratio;
import daybook.facts.reward.Coverage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about one indicator, before anything is worked out.
 *
 * @param latestUpToDue the latest return up to the day that the reward target is due: no later one decides it
 * @param latestWholeYear the latest for a whole year, up to that day where there is one
 */
record RawIndicator(
        Definition definition,
        @Nullable TargetLine reward,
        @Nullable RawReturn latest,
        @Nullable RawReturn latestUpToDue,
        @Nullable RawReturn latestWholeYear,
        @Nullable Missing missing) {

    /**
     * How it stands.
     *
     * @param share of the stretch from which reward is paid
     */
    IndicatorPosition position(boolean hasParts, @Nullable Ratio share) {
        LocalDate due = reward == null ? null : reward.target().due();
        ReturnLine last = line(latest, due);
        ReturnLine deciding = due == null ? last : line(latestUpToDue, due);
        ReturnLine counted =
                deciding != null && deciding.coverage() == Coverage.PART_YEAR ? line(latestWholeYear, due) : deciding;
        if (counted != null && (counted.coverage() != Coverage.WHOLE || definition.isBroken(counted.period()))) {
            counted = null;
        }
        return new IndicatorPosition(
                definition,
                reward,
                counted,
                last,
                missing != null
                                && (last == null
                                        || missing.period()
                                                .to()
                                                .isAfter(last.period().to()))
                        ? missing
                        : null,
                StretchRule.without(reward, share),
                StretchRule.of(definition, hasParts, reward, share, counted, last));
    }

    private @Nullable ReturnLine line(@Nullable RawReturn raw, @Nullable LocalDate due) {
        // The row is the last of its period, and so of no return that was corrected or withdrawn.
        return raw == null ? null : raw.line(definition.shape(), due, null, null);
    }
}
