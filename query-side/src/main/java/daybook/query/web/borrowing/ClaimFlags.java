package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Claim;
import daybook.query.borrowing.EarnedReward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.TargetMoney;
import daybook.query.web.Words;
import java.util.Objects;
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
        return Flags.joined(Stream.of(
                        above(claim),
                        earned.status() == ReturnStatus.PROVISIONAL ? words.say("claim.provisional") : null)
                .flatMap(Stream::ofNullable)
                .toList());
    }

    /** Of all claims together; null where there is nothing to tell. */
    @Nullable
    String inAll() {
        Pence above = page.claims().stream()
                .map(Claim::payable)
                .reduce(Pence.ZERO, Pence::plus)
                .minus(page.earned());
        return above.isPositive() ? words.say("claim.above-outturns", Words.money(above)) : null;
    }

    private @Nullable String above(Claim claim) {
        return page.overClaims().stream()
                .filter(over -> Objects.equals(claim.indicator(), over.indicator()))
                .findFirst()
                .map(over -> words.say("claim.above-earned", Words.money(over.above())))
                .orElse(null);
    }

    private @Nullable RewardLine reward(Claim claim) {
        return page.targets().stream()
                .filter(target -> target.indicator().equals(claim.indicator()))
                .findFirst()
                .map(TargetMoney::reward)
                .orElse(null);
    }
}
