package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param before what had been claimed before the day book began, or null if nothing is known of it
 * @param paidSince the first day on which the funder paid, by the receipts in the day book; null before
 * @param terms as the funder changed them, the latest of whatever they are about
 * @param changes how many there have been, those that were reversed among them
 */
record Rewards(
        Map<IndicatorId, Offer> offers,
        List<Claim> claims,
        int receipts,
        @Nullable Claim before,
        @Nullable LocalDate paidSince,
        Map<Payable.About, Payable> terms,
        int changes) {

    /** The number of what had been claimed before the day book began. */
    static final int BEFORE = 0;

    static final Rewards NONE = new Rewards(Map.of(), List.of(), 0, null, null, Map.of(), 0);

    /**
     * So much, since that day.
     *
     * @param first the day since which anything was offered
     */
    record Offer(Pence potential, LocalDate since, LocalDate first) {}

    /**
     * What was claimed, and received against it.
     *
     * @param indicator whose reward it is, or null for the whole programme's
     * @param closed of it, since the funder pays it no longer
     */
    record Claim(
            @Nullable IndicatorId indicator, int instalment, Pence amount, LocalDate on, Pence received, Pence closed) {
        /** A claim of nothing is what is left of one that was reversed. */
        boolean stands() {
            return amount.isPositive();
        }

        Claim paid(Pence more) {
            return new Claim(indicator, instalment, amount, on, received.plus(more), closed);
        }

        Claim closed(Pence more) {
            return new Claim(indicator, instalment, amount, on, received, closed.plus(more));
        }

        /** What of it the funder pays. */
        Pence payable() {
            return amount.minus(closed);
        }

        /** Of that what it has not paid yet. */
        Pence open() {
            return payable().minus(received);
        }
    }

    /** A claim that stands, with its number. */
    record NumberedClaim(int number, Claim what) {}

    Rewards {
        offers = Map.copyOf(offers);
        claims = List.copyOf(claims);
        terms = Map.copyOf(terms);
    }

    Rewards with(RewardOffered fact) {
        var more = new HashMap<>(offers);
        Offer former = offers.get(fact.indicator());
        more.put(
                fact.indicator(),
                new Offer(fact.potential(), fact.effective(), former == null ? fact.effective() : former.first()));
        return new Rewards(more, claims, receipts, before, paidSince, terms, changes);
    }

    Rewards with(RewardClaimed fact) {
        var more = new ArrayList<>(claims);
        more.add(new Claim(
                fact.indicator(), fact.instalment(), fact.amount(), fact.effective(), Pence.ZERO, Pence.ZERO));
        return new Rewards(offers, more, receipts, before, paidSince, terms, changes);
    }

    Rewards with(RewardReceived fact) {
        LocalDate since = fact.amount().isPositive()
                        && (paidSince == null || fact.effective().isBefore(paidSince))
                ? fact.effective()
                : paidSince;
        if (fact.claim() == BEFORE) {
            Claim paid = before == null ? null : before.paid(fact.amount());
            return new Rewards(offers, claims, fact.receipt(), paid, since, terms, changes);
        }
        var more = new ArrayList<>(claims);
        more.set(fact.claim() - 1, more.get(fact.claim() - 1).paid(fact.amount()));
        return new Rewards(offers, more, fact.receipt(), before, since, terms, changes);
    }

    /** What had been claimed and received before the day book began is as a claim of its own. */
    Rewards with(OpeningPositionRecorded fact) {
        return switch (fact.balance()) {
            case CLAIMED ->
                new Rewards(
                        offers,
                        claims,
                        receipts,
                        new Claim(null, 0, fact.amount(), fact.effective(), Pence.ZERO, Pence.ZERO),
                        paidSince,
                        terms,
                        changes);
            case RECEIVED ->
                new Rewards(
                        offers,
                        claims,
                        receipts,
                        before == null ? null : before.paid(fact.amount()),
                        paidSince,
                        terms,
                        changes);
            case DRAWN, REPAID, WRITTEN_OFF -> this;
        };
    }

    Rewards with(FunderTermsChanged fact) {
        var more = new ArrayList<>(claims);
        Claim opening = before;
        for (ClosedClaim one : fact.closed()) {
            if (one.claim() == BEFORE) {
                opening = opening == null ? null : opening.closed(one.amount());
            } else {
                more.set(one.claim() - 1, more.get(one.claim() - 1).closed(one.amount()));
            }
        }
        var latest = new HashMap<>(terms);
        var about = new Payable.About(fact.indicator(), fact.instalment());
        var now = new Payable(
                fact.change(), fact.payable(), fact.capital(), fact.revenue(), fact.terms(), fact.effective());
        latest.merge(about, now, (one, later) -> later.since().isBefore(one.since()) ? one : later);
        return new Rewards(offers, more, receipts, opening, paidSince, latest, fact.change());
    }

    /** After a change that was reversed: its number is not given again. */
    Rewards without(FunderTermsChanged fact) {
        return new Rewards(offers, claims, receipts, before, paidSince, terms, fact.change());
    }

    /** The claims that stand of what terms are about, in the order of their numbers. */
    List<NumberedClaim> claimsWithin(Payable.About about) {
        List<NumberedClaim> within = new ArrayList<>();
        if (before != null && about.covers(null, before.instalment())) {
            within.add(new NumberedClaim(BEFORE, before));
        }
        for (int number = 1; number <= claims.size(); number++) {
            Claim claim = claims.get(number - 1);
            if (claim.stands() && about.covers(claim.indicator(), claim.instalment())) {
                within.add(new NumberedClaim(number, claim));
            }
        }
        return within;
    }

    /** The claim of that number, or null if there is none that stands. */
    @Nullable
    Claim claim(int number) {
        if (number == BEFORE) {
            return before;
        }
        return number < 1 || number > claims.size() || !claims.get(number - 1).stands() ? null : claims.get(number - 1);
    }

    /** The first day on which anything is offered for the indicator, or for any where there is none; some has to be. */
    LocalDate offeredSince(@Nullable IndicatorId indicator) {
        return offers.entrySet().stream()
                .filter(offer -> indicator == null || offer.getKey().equals(indicator))
                .map(offer -> offer.getValue().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What is offered for the indicator, or in all where there is none. */
    Pence potential(@Nullable IndicatorId indicator) {
        Offer offer = indicator == null ? null : offers.get(indicator);
        return offer == null ? potential() : offer.potential();
    }

    /** What is offered in all. */
    Pence potential() {
        return offers.values().stream().map(Offer::potential).reduce(Pence.ZERO, Pence::plus);
    }

    /** What was claimed in all and is payable, also before the day book began. */
    Pence claimed() {
        Pence since = claimed(_ -> true);
        return before == null ? since : since.plus(before.payable());
    }

    /** Since the day book began. */
    Pence claimed(Predicate<Claim> which) {
        return claims.stream().filter(which).map(Claim::payable).reduce(Pence.ZERO, Pence::plus);
    }

    /** What of the indicator's reward was claimed: what the funder closed of it makes no room to claim it again. */
    Pence used(IndicatorId indicator) {
        return Used.of(this, claim -> indicator.equals(claim.indicator()));
    }

    /** The same of what was claimed for no indicator, and before the day book began. */
    Pence usedInAll() {
        return Used.of(this, claim -> claim.indicator() == null);
    }
}
