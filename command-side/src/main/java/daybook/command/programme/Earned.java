package daybook.command.programme;

import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.programme.RewardRefusal.ClaimAboveOutturns;
import daybook.command.programme.RewardRefusal.ClaimBelowThreshold;
import daybook.command.programme.RewardRefusal.ClaimOnEstimate;
import daybook.command.programme.RewardRefusal.ClaimWithoutOutturn;
import daybook.command.programme.RewardRefusal.ClaimWithoutStretch;
import daybook.command.programme.RewardRefusal.ClaimWithoutTarget;
import daybook.command.programme.RewardRefusal.ClaimWithoutTerms;
import daybook.command.refusal.Refusal;
import daybook.command.register.Achievement;
import daybook.command.register.Achievement.Achieved;
import daybook.command.register.Achievement.Untold;
import daybook.command.register.Register;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.reward.Earning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the targets have earned at their outturns, as far as that can be told. It binds whoever claims now; a claim stands
 * whatever is returned afterwards, and is flagged where it is shown.
 *
 * @param set whose terms they are
 * @param share of the stretch from which reward is paid, or null while no terms are agreed
 * @param achievements of each indicator whose reward is offered; none while no terms are agreed
 */
record Earned(IndicatorSetId set, @Nullable Ratio share, Map<IndicatorId, Achievement> achievements) {

    Earned {
        achievements = Map.copyOf(achievements);
    }

    static Earned of(IndicatorSetId set, Rewards rewards, Register register, LocalDate today) {
        Ratio share = register.rewardShare(set, today);
        return new Earned(
                set,
                share,
                share == null
                        ? Map.of()
                        : rewards.offers().keySet().stream()
                                .collect(Collectors.toMap(
                                        indicator -> indicator,
                                        indicator -> register.achieved(indicator, share, today))));
    }

    /**
     * Against claiming so much: of an indicator's reward, or of the whole where there is none.
     *
     * @param left of what is offered; what is above that already is not told twice
     */
    List<Refusal> against(Pence amount, @Nullable IndicatorId indicator, Rewards rewards, Pence left) {
        if (share == null) {
            return List.of(new ClaimWithoutTerms(set));
        }
        Pence inAll = rewards.offers().keySet().stream()
                .map(each -> of(each, rewards, share))
                .reduce(Pence.ZERO, Pence::plus);
        Pence leftInAll = rewards.offers().keySet().stream()
                .map(each -> left(each, rewards, share))
                .reduce(Pence.ZERO, Pence::plus)
                .minus(rewards.usedInAll());
        if (indicator == null) {
            return amount.compareTo(left) > 0 || amount.compareTo(leftInAll) <= 0
                    ? List.of()
                    : List.of(aboveInAll(amount, inAll, leftInAll));
        }
        return switch (Objects.requireNonNull(achievements.get(indicator), "its reward is offered")) {
            case Untold untold -> List.of(because(untold, indicator));
            case Achieved achieved
            when achieved.share().compareTo(share) < 0 ->
                List.of(new ClaimBelowThreshold(
                        indicator, percent(achieved.share()), percent(share), achieved.on(), achieved.due()));
            case Achieved _ -> {
                Pence earned = of(indicator, rewards, share);
                Pence least = least(leftInAll, left(indicator, rewards, share));
                yield amount.compareTo(left) > 0 || amount.compareTo(least) <= 0
                        ? List.of()
                        : List.of(new ClaimAboveEarned(amount, earned, atLeastNothing(least)));
            }
        };
    }

    private Refusal aboveInAll(Pence amount, Pence inAll, Pence left) {
        List<String> untold = achievements.entrySet().stream()
                .filter(each -> each.getValue() instanceof Untold)
                .map(each -> each.getKey().value())
                .sorted()
                .toList();
        return untold.isEmpty()
                ? new ClaimAboveEarned(amount, inAll, atLeastNothing(left))
                : new ClaimAboveOutturns(amount, inAll, atLeastNothing(left), untold);
    }

    private Pence of(IndicatorId indicator, Rewards rewards, Ratio from) {
        Pence potential =
                Objects.requireNonNull(rewards.offers().get(indicator)).potential();
        return switch (achievements.get(indicator)) {
            case Achieved achieved -> Earning.earned(potential, from, achieved.share());
            case Untold _ -> Pence.ZERO;
            case null -> Pence.ZERO;
        };
    }

    /** Of what the indicator earned: neither claimed, nor closed by the funder's terms. Less than nothing if too much was. */
    private Pence left(IndicatorId indicator, Rewards rewards, Ratio from) {
        Pence unclaimed = of(indicator, rewards, from).minus(rewards.used(indicator));
        Payable terms = rewards.terms().get(new Payable.About(indicator, null));
        return terms == null
                ? unclaimed
                : least(unclaimed, terms.most().minus(rewards.claimed(claim -> indicator.equals(claim.indicator()))));
    }

    private static Refusal because(Untold untold, IndicatorId indicator) {
        LocalDate due = untold.due();
        if (due == null) {
            return new ClaimWithoutTarget(indicator);
        }
        return switch (untold.lack()) {
            case REWARD_TARGET -> new ClaimWithoutTarget(indicator);
            case STRETCH -> new ClaimWithoutStretch(indicator, due);
            case OUTTURN -> new ClaimWithoutOutturn(indicator, due);
            case OUTTURN_FROM_DATA -> new ClaimOnEstimate(indicator, due);
        };
    }

    private static Pence least(Pence one, Pence other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Pence atLeastNothing(Pence amount) {
        return amount.isPositive() ? amount : Pence.ZERO;
    }

    /** Never rounded up to what it falls short of. */
    private static BigDecimal percent(Ratio share) {
        BigDecimal percent = share.percent(6).setScale(2, RoundingMode.FLOOR).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
