package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.EarnedReward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.TargetMoney;
import daybook.query.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader of a claim has to be told beside it: how it stands to what was earned at the outturn, as is known now. */
record ClaimFlags(Words words, Borrowing page) {

    /** Null where there is nothing to tell. */
    @Nullable
    String of(Claim claim) {
        RewardLine reward = reward(claim);
        if (reward == null) {
            return null;
        }
        EarnedReward earned = reward.atOutturn();
        if (earned == null) {
            return words.say("claim.no-outturn");
        }
        Pence above = claimed(other -> Objects.equals(claim.indicator(), other.indicator()))
                .minus(earned.amount());
        return Flags.joined(Stream.of(
                        above.isPositive() ? words.say("claim.above-earned", Words.money(above)) : null,
                        earned.status() == ReturnStatus.PROVISIONAL ? words.say("claim.provisional") : null)
                .flatMap(Stream::ofNullable)
                .toList());
    }

    /** Of all claims together; null where there is nothing to tell. */
    @Nullable
    String inAll() {
        Pence above = claimed(_ -> true).minus(earned());
        return above.isPositive() ? words.say("claim.above-outturns", Words.money(above)) : null;
    }

    /** At the outturns that are known. */
    Pence earned() {
        return rewards()
                .flatMap(reward -> Stream.ofNullable(reward.atOutturn()))
                .map(EarnedReward::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }

    private Pence claimed(Predicate<Claim> which) {
        return page.claims().stream().filter(which).map(Claim::payable).reduce(Pence.ZERO, Pence::plus);
    }

    private @Nullable RewardLine reward(Claim claim) {
        return page.targets().stream()
                .filter(target -> target.indicator().equals(claim.indicator()))
                .findFirst()
                .map(TargetMoney::reward)
                .orElse(null);
    }

    private Stream<RewardLine> rewards() {
        List<TargetMoney> targets = page.targets();
        return targets.stream().flatMap(target -> Stream.ofNullable(target.reward()));
    }
}
