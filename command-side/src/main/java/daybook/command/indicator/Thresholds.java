package daybook.command.indicator;

import daybook.command.indicator.IndicatorRefusal.ThresholdAboveTheTarget;
import daybook.command.indicator.IndicatorRefusal.ThresholdBelowTheTarget;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the figure at which reward starts against the target: it is met on the way there, so it does not lie beyond. How
 * far before the target it lies is not judged: performance without the agreement may be worse than where the indicator
 * stood, and then the threshold may be, too.
 */
final class Thresholds {

    private Thresholds() {}

    static List<Refusal> against(IndicatorState state, TargetKey target, Measure value, @Nullable Measure threshold) {
        var definition = state.definition();
        if (threshold == null || definition == null || target.kind() == TargetKind.BASELINE) {
            return List.of();
        }
        int way = way(definition.polarity(), state.targets(), value);
        int beyond = threshold.compareTo(value);
        return new Objections()
                .when(way > 0 && beyond > 0, () -> new ThresholdAboveTheTarget(threshold, value))
                .when(way < 0 && beyond < 0, () -> new ThresholdBelowTheTarget(threshold, value))
                .all();
    }

    /** Upwards above 0, downwards below, and 0 where neither is known. */
    private static int way(@Nullable Polarity polarity, Map<TargetKey, IndicatorState.Aim> targets, Measure value) {
        return switch (polarity) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case PLAN, NONE -> 0;
            case null -> fromBaseline(targets, value);
        };
    }

    /** From where it stood before to where it is to stand. */
    private static int fromBaseline(Map<TargetKey, IndicatorState.Aim> targets, Measure value) {
        return targets.entrySet().stream()
                .filter(each -> each.getKey().kind() == TargetKind.BASELINE)
                .max(Comparator.comparing(each -> each.getKey().due()))
                .map(each -> value.compareTo(each.getValue().value()))
                .orElse(0);
    }
}
