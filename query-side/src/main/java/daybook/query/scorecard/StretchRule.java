package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Ratio;
import daybook.facts.indicator.Shape;
import daybook.query.scorecard.ReturnLine.Coverage;
import daybook.query.scorecard.Stretch.Achieved;
import daybook.query.scorecard.Stretch.NotMeasurable;
import daybook.query.scorecard.Stretch.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How much of the stretch is achieved: (return - without) / (target - without). The papers do not print the performance
 * expected without the agreement; the threshold that they do print lies a known share of the way from it to the target,
 * and so implies it.
 */
final class StretchRule {

    private StretchRule() {}

    /**
     * The performance without the agreement: (threshold - share x target) / (1 - share). Null where the target has no
     * threshold, there are no terms, or the whole stretch is asked for before any reward is paid.
     */
    static @Nullable Ratio without(@Nullable TargetLine target, @Nullable Ratio share) {
        Measure threshold = target == null ? null : target.threshold();
        if (target == null || threshold == null || share == null || share.compareTo(Ratio.ONE) == 0) {
            return null;
        }
        return Ratio.of(threshold).minus(share.times(Ratio.of(target.value()))).over(Ratio.ONE.minus(share));
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
        Ratio stretch = Ratio.of(target.value()).minus(without);
        return stretch.isZero()
                ? new NotMeasurable(Reason.NO_STRETCH, null)
                : new Achieved(Ratio.of(counted.value()).minus(without).over(stretch), counted, target, without);
    }
}
