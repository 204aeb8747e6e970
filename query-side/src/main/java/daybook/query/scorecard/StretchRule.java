package daybook.query.scorecard;

import daybook.facts.exact.Ratio;
import daybook.facts.indicator.Shape;
import daybook.facts.reward.Coverage;
import daybook.facts.reward.Earning;
import daybook.query.scorecard.Stretch.Achieved;
import daybook.query.scorecard.Stretch.NotMeasurable;
import daybook.query.scorecard.Stretch.Reason;
import org.jspecify.annotations.Nullable;

/** Tells how much of the stretch is achieved, or why that cannot be told. */
final class StretchRule {

    private StretchRule() {}

    /** The performance without the agreement, where it is implied. */
    static @Nullable Ratio without(@Nullable TargetLine target, @Nullable Ratio share) {
        return target == null ? null : Earning.without(target.value(), target.threshold(), share);
    }

    /**
     * The stretch of an indicator.
     *
     * @param share of the stretch from which reward is paid
     * @param counted the latest return that covers what the target speaks of
     * @param latest the latest return of any kind
     */
    static Stretch of(
            Definition definition,
            boolean hasParts,
            @Nullable TargetLine target,
            @Nullable Ratio share,
            @Nullable ReturnLine counted,
            @Nullable ReturnLine latest) {
        if (hasParts && target == null) {
            return new NotMeasurable(Reason.MEASURED_BY_ITS_PARTS, null);
        }
        if (definition.shape() == Shape.SURVEY && latest == null) {
            return new NotMeasurable(Reason.SURVEY_NOT_REPEATED, null);
        }
        if (target == null) {
            return new NotMeasurable(Reason.NO_REWARD_TARGET, null);
        }
        if (counted == null) {
            return latest != null && definition.isBroken(latest.period())
                    ? new NotMeasurable(Reason.NO_RETURN_SINCE_BREAK, null)
                    : uncounted(target, latest);
        }
        return share == null
                ? new NotMeasurable(Reason.NO_REWARD_TERMS, null)
                : measured(target, without(target, share), counted);
    }

    private static Stretch uncounted(TargetLine target, @Nullable ReturnLine latest) {
        return switch (latest == null ? Coverage.WHOLE : latest.coverage()) {
            case WHOLE -> new NotMeasurable(Reason.NO_RETURN, null);
            case PART_YEAR -> new NotMeasurable(Reason.NO_WHOLE_YEAR, null);
            case RUNNING_TOTAL ->
                new NotMeasurable(Reason.RUNNING_TOTAL, target.target().due());
        };
    }

    private static Stretch measured(TargetLine target, @Nullable Ratio without, ReturnLine counted) {
        if (without == null) {
            return new NotMeasurable(Reason.NO_THRESHOLD, null);
        }
        Ratio achieved = Earning.achieved(counted.value(), target.value(), without);
        return achieved == null
                ? new NotMeasurable(Reason.NO_STRETCH, null)
                : new Achieved(achieved, counted, target, without);
    }
}
