package daybook.command.programme;

import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.command.programme.RewardRefusal.ClaimAbovePayable;
import daybook.command.programme.RewardRefusal.ClaimAbovePotential;
import daybook.command.programme.RewardRefusal.ClaimBeforeEnd;
import daybook.command.programme.RewardRefusal.ClaimBeforeOffer;
import daybook.command.programme.RewardRefusal.ClaimNotKnown;
import daybook.command.programme.RewardRefusal.ClaimedAboveOffer;
import daybook.command.programme.RewardRefusal.InstalmentClaimedBefore;
import daybook.command.programme.RewardRefusal.InstalmentNotNumbered;
import daybook.command.programme.RewardRefusal.ReceiptAboveClaim;
import daybook.command.programme.RewardRefusal.ReceiptBeforeClaim;
import daybook.command.programme.RewardRefusal.RewardNotOffered;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what is claimed of the reward once the agreement has ended, and what is received against it. */
final class Claims {

    /** More instalments than any funder has paid in. */
    static final int MOST_INSTALMENTS = 20;

    private Claims() {}

    /**
     * @param ends the last day of the agreement that the programme serves, or null if it is not known
     * @param earned at the outturn, as is known today
     */
    static Verdict decide(
            ProgrammeState state, ClaimReward command, @Nullable LocalDate ends, Earned earned, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var rewards = state.rewards();
        var objections = new Objections()
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .when(
                        command.instalment() < 1 || command.instalment() > MOST_INSTALMENTS,
                        () -> new InstalmentNotNumbered(command.instalment(), MOST_INSTALMENTS))
                .add(against(command, rewards, earned))
                .add(againstTerms(command, rewards))
                .add(claimedBefore(command, rewards));
        if (ends != null) {
            objections.when(!command.effective().isAfter(ends), () -> new ClaimBeforeEnd(command.effective(), ends));
        }
        return objections.orElse(() -> new RewardClaimed(
                command.programme(),
                rewards.claims().size() + 1,
                command.indicator(),
                command.instalment(),
                command.amount(),
                command.effective()));
    }

    private static List<Refusal> against(ClaimReward command, Rewards rewards, Earned earned) {
        IndicatorId indicator = command.indicator();
        if (indicator != null && !rewards.offers().containsKey(indicator)) {
            return List.of(new RewardNotOffered("indicator", indicator.value()));
        }
        if (rewards.offers().isEmpty()) {
            return List.of(new RewardNotOffered(null, command.programme().value()));
        }
        LocalDate since = rewards.offeredSince(indicator);
        if (command.effective().isBefore(since)) {
            return List.of(new ClaimBeforeOffer(command.effective(), since));
        }
        Pence left = rewards.potential().minus(rewards.claimed());
        Pence ofIndicator = indicator == null ? left : left(rewards, indicator);
        Pence least = left.compareTo(ofIndicator) < 0 ? left : ofIndicator;
        if (least.compareTo(Pence.ZERO) < 0) {
            return List.of(new ClaimedAboveOffer(Pence.ZERO.minus(least)));
        }
        return new Objections()
                .when(command.amount().compareTo(least) > 0, () -> new ClaimAbovePotential(command.amount(), least))
                .add(
                        againstTerms(command, rewards).isEmpty()
                                ? earned.against(command.amount(), indicator, rewards, least)
                                : List.of())
                .all();
    }

    /** What the funder pays no longer is not claimed again, whatever was offered and earned. */
    private static List<Refusal> againstTerms(ClaimReward command, Rewards rewards) {
        return againstTerms(command.amount(), command.indicator(), command.instalment(), rewards);
    }

    static List<Refusal> againstTerms(Pence amount, @Nullable IndicatorId indicator, int instalment, Rewards rewards) {
        List<Refusal> above = new ArrayList<>();
        rewards.terms().forEach((about, payable) -> {
            if (!about.covers(indicator, instalment)) {
                return;
            }
            Pence left = rewards.claimsWithin(about).stream()
                    .map(claim -> claim.what().payable())
                    .reduce(payable.most(), Pence::minus);
            if (amount.compareTo(left) > 0) {
                above.add(new ClaimAbovePayable(
                        amount, payable.most(), payable.since(), left.isPositive() ? left : Pence.ZERO));
            }
        });
        return above;
    }

    private static Pence left(Rewards rewards, IndicatorId indicator) {
        var offer = Objects.requireNonNull(rewards.offers().get(indicator));
        return offer.potential().minus(rewards.claimed(claim -> indicator.equals(claim.indicator())));
    }

    private static List<Refusal> claimedBefore(ClaimReward command, Rewards rewards) {
        for (int number = 1; number <= rewards.claims().size(); number++) {
            var claim = rewards.claims().get(number - 1);
            if (claim.stands()
                    && Objects.equals(claim.indicator(), command.indicator())
                    && claim.instalment() == command.instalment()) {
                return List.of(new InstalmentClaimedBefore(command.instalment(), number, claim.on()));
            }
        }
        return List.of();
    }

    static Verdict decide(ProgrammeState state, ReceiveReward command, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var claim = state.rewards().claim(command.claim());
        if (claim == null) {
            return Verdict.refused(new ClaimNotKnown(command.programme(), command.claim()));
        }
        Pence left = claim.open();
        return new Objections()
                .amount("amount", command.amount())
                .future("effective", command.effective(), today)
                .when(
                        command.effective().isBefore(claim.on()),
                        () -> new ReceiptBeforeClaim(command.effective(), command.claim(), claim.on()))
                .when(
                        command.amount().compareTo(left) > 0,
                        () -> new ReceiptAboveClaim(
                                command.amount(), command.claim(), claim.payable(), claim.received(), left))
                .orElse(() -> new RewardReceived(
                        command.programme(),
                        state.rewards().receipts() + 1,
                        command.claim(),
                        command.amount(),
                        command.effective()));
    }
}
