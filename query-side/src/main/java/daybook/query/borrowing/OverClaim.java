package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * More of the reward is claimed than was earned at the outturn. No claim is taken that does it; what is returned or agreed
 * with the funder afterwards can.
 *
 * @param indicator whose reward it is; null for what is claimed for the whole programme beyond what all targets earned
 * @param title of the indicator; null where it has none on this basis
 * @param claimed of it and payable
 * @param earned at the outturn; null while no return decides the target
 * @param above what was earned
 * @param received of that part already
 */
public record OverClaim(
        @Nullable IndicatorId indicator,
        @Nullable String title,
        Pence claimed,
        @Nullable Pence earned,
        Pence above,
        Pence received) {

    /** Of each indicator, and then what is beyond that of the whole programme. */
    static List<OverClaim> of(List<TargetMoney> targets, List<Claim> claims) {
        List<OverClaim> over = new ArrayList<>(claims.stream()
                .map(Claim::indicator)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(indicator -> of(indicator, targets, claims))
                .filter(each -> each.above().isPositive())
                .toList());
        OverClaim whole = ofWhole(targets, claims, over);
        if (whole.above().isPositive()) {
            over.add(whole);
        }
        return List.copyOf(over);
    }

    private static OverClaim of(IndicatorId indicator, List<TargetMoney> targets, List<Claim> claims) {
        TargetMoney target = targets.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
        Pence earned = target == null ? null : earned(target);
        Predicate<Claim> its = claim -> indicator.equals(claim.indicator());
        Pence claimed = claimed(claims, its);
        Pence due = Objects.requireNonNullElse(earned, Pence.ZERO);
        return new OverClaim(
                indicator,
                target == null ? null : target.title(),
                claimed,
                earned,
                claimed.minus(due),
                atLeastNothing(received(claims, its).minus(due)));
    }

    private static OverClaim ofWhole(List<TargetMoney> targets, List<Claim> claims, List<OverClaim> over) {
        Predicate<Claim> its = claim -> claim.indicator() == null;
        Pence ofEach = over.stream().map(OverClaim::above).reduce(Pence.ZERO, Pence::plus);
        Pence earned = earnedInAll(targets);
        Pence claimed = claimed(claims, its);
        Pence above = claimed(claims, _ -> true).minus(earned).minus(ofEach);
        Pence least = above.compareTo(claimed) < 0 ? above : claimed;
        Pence room = claimed.minus(least);
        return new OverClaim(
                null,
                null,
                claimed,
                earned,
                least,
                atLeastNothing(received(claims, its).minus(room)));
    }

    /** At the outturns that are known. */
    static Pence earnedInAll(List<TargetMoney> targets) {
        return targets.stream()
                .flatMap(target -> Stream.ofNullable(earned(target)))
                .reduce(Pence.ZERO, Pence::plus);
    }

    private static @Nullable Pence earned(TargetMoney target) {
        RewardLine reward = target.reward();
        EarnedReward earned = reward == null ? null : reward.atOutturn();
        return earned == null ? null : earned.amount();
    }

    private static Pence claimed(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).map(Claim::payable).reduce(Pence.ZERO, Pence::plus);
    }

    private static Pence received(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).map(Claim::received).reduce(Pence.ZERO, Pence::plus);
    }

    private static Pence atLeastNothing(Pence amount) {
        return amount.isPositive() ? amount : Pence.ZERO;
    }
}
