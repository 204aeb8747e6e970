package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The reward that the funder offers, and what was claimed of it and received.
 *
 * @param offers the latest for each indicator
 * @param claims in the order of their numbers
 * @param receipts how many there have been
 */
record Rewards(Map<IndicatorId, Offer> offers, List<Claim> claims, int receipts) {

    static final Rewards NONE = new Rewards(Map.of(), List.of(), 0);

    /** So much, since that day. */
    record Offer(Pence potential, LocalDate since) {}

    /**
     * What was claimed, and received against it.
     *
     * @param indicator whose reward it is, or null for the whole programme's
     */
    record Claim(@Nullable IndicatorId indicator, int instalment, Pence amount, LocalDate on, Pence received) {}

    Rewards {
        offers = Map.copyOf(offers);
        claims = List.copyOf(claims);
    }

    Rewards with(RewardOffered fact) {
        var more = new HashMap<>(offers);
        more.put(fact.indicator(), new Offer(fact.potential(), fact.effective()));
        return new Rewards(more, claims, receipts);
    }

    Rewards with(RewardClaimed fact) {
        var more = new ArrayList<>(claims);
        more.add(new Claim(fact.indicator(), fact.instalment(), fact.amount(), fact.effective(), Pence.ZERO));
        return new Rewards(offers, more, receipts);
    }

    Rewards with(RewardReceived fact) {
        var more = new ArrayList<>(claims);
        Claim paid = more.get(fact.claim() - 1);
        more.set(
                fact.claim() - 1,
                new Claim(
                        paid.indicator(),
                        paid.instalment(),
                        paid.amount(),
                        paid.on(),
                        paid.received().plus(fact.amount())));
        return new Rewards(offers, more, fact.receipt());
    }

    /** The claim of that number, or null if there is none. */
    @Nullable
    Claim claim(int number) {
        return number < 1 || number > claims.size() ? null : claims.get(number - 1);
    }

    /** What is offered in all. */
    Pence potential() {
        return offers.values().stream().map(Offer::potential).reduce(Pence.ZERO, Pence::plus);
    }

    Pence claimed(Predicate<Claim> which) {
        return claims.stream().filter(which).map(Claim::amount).reduce(Pence.ZERO, Pence::plus);
    }
}
