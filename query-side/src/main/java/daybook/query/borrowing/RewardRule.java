package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.reward.Earning;
import daybook.facts.reward.Outturns;
import daybook.query.borrowing.Reward.Amount;
import daybook.query.borrowing.Reward.NotYetMeasurable;
import daybook.query.borrowing.Reward.Why;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reward is paid from a share of the stretch on, pro rata up to the whole of it: nothing below, all above. */
final class RewardRule {

    private RewardRule() {}

    /**
     * The reward that the latest returns would earn.
     *
     * @param threshold the share of the stretch from which reward is paid; null without terms
     */
    static Reward of(
            Pence potential,
            @Nullable Ratio threshold,
            @Nullable IndicatorPosition position,
            List<IndicatorPosition> parts) {
        if (position == null) {
            return new NotYetMeasurable(new Why.NotDefined());
        }
        return switch (position.stretch()) {
            case Stretch.Achieved achieved ->
                new Amount(Earning.earned(potential, threshold, achieved.share()), List.of());
            case Stretch.NotMeasurable untold ->
                parts.isEmpty() ? new NotYetMeasurable(new Why.StretchNotTold(untold)) : byParts(threshold, parts);
        };
    }

    /** What was earned at the outturn, or null while there is none, or only an estimate of it. */
    static @Nullable EarnedReward atOutturn(
            Pence potential, @Nullable Ratio threshold, @Nullable IndicatorPosition position) {
        if (position == null || !(position.stretch() instanceof Stretch.Achieved achieved)) {
            return null;
        }
        Definition definition = position.definition();
        ReturnLine counted = achieved.counted();
        LocalDate due = achieved.target().target().due();
        return counted.status() == ReturnStatus.ESTIMATE
                        || !Outturns.decides(definition.shape(), definition.frequency(), counted.period(), due)
                ? null
                : new EarnedReward(
                        Earning.earned(potential, threshold, achieved.share()),
                        counted.number(),
                        counted.period().to(),
                        counted.status(),
                        counted.entry());
    }

    /** No paper says what share of the reward is a part's: only that no part earns anything can be told. */
    private static Reward byParts(@Nullable Ratio threshold, List<IndicatorPosition> parts) {
        List<IndicatorId> untold = new ArrayList<>();
        List<IndicatorId> reached = new ArrayList<>();
        for (IndicatorPosition part : parts) {
            switch (part.stretch()) {
                case Stretch.Achieved achieved -> {
                    if (threshold != null && achieved.share().compareTo(threshold) >= 0) {
                        reached.add(part.definition().indicator());
                    }
                }
                case Stretch.NotMeasurable _ -> untold.add(part.definition().indicator());
            }
        }
        if (untold.size() == parts.size()) {
            return new NotYetMeasurable(new Why.NoPartTold(List.copyOf(untold)));
        }
        return reached.isEmpty()
                ? new Amount(Pence.ZERO, List.copyOf(untold))
                : new NotYetMeasurable(new Why.PartsNotWeighted(List.copyOf(reached)));
    }
}
