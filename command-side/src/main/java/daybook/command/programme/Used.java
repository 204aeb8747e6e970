package daybook.command.programme;

import daybook.command.programme.Rewards.Claim;
import daybook.command.programme.Rewards.NumberedClaim;
import daybook.facts.exact.Pence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What of the reward can be claimed no more: what was claimed and is payable, and what the funder's terms closed of it,
 * but for what its latest terms pay again.
 */
final class Used {

    private Used() {}

    /** @param which of the claims that stand, those from before the day book among them */
    static Pence of(Rewards rewards, Predicate<Claim> which) {
        Map<Payable.About, Pence> room = new HashMap<>();
        rewards.terms().forEach((about, payable) -> room.put(about, room(rewards, about, payable)));
        Pence used = Pence.ZERO;
        for (NumberedClaim claim : rewards.claimsWithin(new Payable.About(null, null))) {
            Pence again = again(claim.what(), room);
            if (which.test(claim.what())) {
                used = used.plus(claim.what().amount()).minus(again);
            }
        }
        return used;
    }

    private static Pence room(Rewards rewards, Payable.About about, Payable payable) {
        Pence left = rewards.claimsWithin(about).stream()
                .map(claim -> claim.what().payable())
                .reduce(payable.most(), Pence::minus);
        return left.isPositive() ? left : Pence.ZERO;
    }

    /** Of what was closed: no pound of the terms' room is given to two claims. */
    private static Pence again(Claim claim, Map<Payable.About, Pence> room) {
        Pence again = claim.closed();
        for (var each : room.entrySet()) {
            if (each.getKey().covers(claim.indicator(), claim.instalment())
                    && each.getValue().compareTo(again) < 0) {
                again = each.getValue();
            }
        }
        Pence given = again;
        room.replaceAll(
                (about, left) -> about.covers(claim.indicator(), claim.instalment()) ? left.minus(given) : left);
        return again;
    }
}
