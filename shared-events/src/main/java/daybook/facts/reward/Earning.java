package daybook.facts.reward;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How much of the stretch is achieved, and what that earns: nothing below the threshold of the terms, pro rata from there
 * up to the whole. The papers do not print the performance expected without the agreement; the threshold that they do print
 * lies a known share of the way from it to the target, and so implies it.
 */
public final class Earning {

    private Earning() {}

    /**
     * The performance without the agreement: (threshold - share x target) / (1 - share). Null where the target has no
     * threshold, there are no terms, or the whole stretch is asked for before any reward is paid.
     *
     * @param share of the stretch from which reward is paid
     */
    public static @Nullable Ratio without(Measure target, @Nullable Measure threshold, @Nullable Ratio share) {
        if (threshold == null || share == null || share.compareTo(Ratio.ONE) == 0) {
            return null;
        }
        return Ratio.of(threshold).minus(share.times(Ratio.of(target))).over(Ratio.ONE.minus(share));
    }

    /** The share of the stretch that is achieved: (return - without) / (target - without); null where there is no stretch. */
    public static @Nullable Ratio achieved(Measure returned, Measure target, Ratio without) {
        Ratio stretch = Ratio.of(target).minus(without);
        return stretch.isZero() ? null : Ratio.of(returned).minus(without).over(stretch);
    }

    /** @param share of the stretch from which reward is paid; null without terms */
    public static Pence earned(Pence potential, @Nullable Ratio share, Ratio achieved) {
        if (share == null || achieved.compareTo(share) < 0) {
            return Pence.ZERO;
        }
        return achieved.compareTo(Ratio.ONE) < 0 ? potential.times(achieved) : potential;
    }
}
