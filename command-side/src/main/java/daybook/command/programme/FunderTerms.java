package daybook.command.programme;

import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.command.programme.RewardRefusal.InstalmentNotNumbered;
import daybook.command.programme.RewardRefusal.RewardNotOffered;
import daybook.command.programme.TermsRefusal.PayableAboveOffer;
import daybook.command.programme.TermsRefusal.PayableBelowReceived;
import daybook.command.programme.TermsRefusal.SplitDoesNotAddUp;
import daybook.command.programme.TermsRefusal.SplitHalfSaid;
import daybook.command.programme.TermsRefusal.TermsBeforeClaim;
import daybook.command.programme.TermsRefusal.TermsBeforeOffer;
import daybook.command.programme.TermsRefusal.TermsChangeNothing;
import daybook.command.programme.TermsRefusal.TermsWithoutPaper;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.exact.Pence;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.FunderTermsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides that the funder pays on other terms, and what of the claims is closed by that: the latest first. */
final class FunderTerms {

    private FunderTerms() {}

    /** @param source the paper that says so, or null if the request names none */
    static Verdict decide(ProgrammeState state, ChangeFunderTerms command, @Nullable Source source, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        Rewards rewards = state.rewards();
        var about = new Payable.About(command.indicator(), command.instalment());
        return new Objections()
                .amountOrNothing("payable", command.payable())
                .blank("terms", command.terms())
                .future("effective", command.effective(), today)
                .when(source == null, TermsWithoutPaper::new)
                .add(instalment(command.instalment()))
                .add(split(command))
                .add(against(command, about, rewards))
                .orElse(() -> new FunderTermsChanged(
                        command.programme(),
                        rewards.changes() + 1,
                        command.indicator(),
                        command.instalment(),
                        command.payable(),
                        command.capital(),
                        command.revenue(),
                        command.terms(),
                        closed(about, command.payable(), rewards),
                        command.effective()));
    }

    private static List<Refusal> instalment(@Nullable Integer instalment) {
        return instalment == null || instalment >= 1 && instalment <= Claims.MOST_INSTALMENTS
                ? List.of()
                : List.of(new InstalmentNotNumbered(instalment, Claims.MOST_INSTALMENTS));
    }

    private static List<Refusal> split(ChangeFunderTerms command) {
        Pence capital = command.capital();
        Pence revenue = command.revenue();
        if (capital == null && revenue == null) {
            return List.of();
        }
        if (capital == null || revenue == null) {
            return List.of(new SplitHalfSaid(capital == null ? "capital" : "revenue"));
        }
        return new Objections()
                .amountOrNothing("capital", capital)
                .amountOrNothing("revenue", revenue)
                .when(
                        !capital.plus(revenue).equals(command.payable()),
                        () -> new SplitDoesNotAddUp(capital, revenue, capital.plus(revenue), command.payable()))
                .all();
    }

    private static List<Refusal> against(ChangeFunderTerms command, Payable.About about, Rewards rewards) {
        var indicator = command.indicator();
        if (rewards.offers().isEmpty()) {
            return List.of(new RewardNotOffered(null, command.programme().value()));
        }
        if (indicator != null && !rewards.offers().containsKey(indicator)) {
            return List.of(new RewardNotOffered("indicator", indicator.value()));
        }
        Pence offered = rewards.potential(indicator);
        Pence received = rewards.claimsWithin(about).stream()
                .map(claim -> claim.what().received())
                .reduce(Pence.ZERO, Pence::plus);
        Payable before = rewards.terms().get(about);
        LocalDate since = rewards.offeredSince(indicator);
        return new Objections()
                .when(command.effective().isBefore(since), () -> new TermsBeforeOffer(command.effective(), since))
                .add(beforeClaim(command, about, rewards))
                .add(TermsDoubts.about(command, about, rewards))
                .when(command.payable().compareTo(offered) > 0, () -> new PayableAboveOffer(command.payable(), offered))
                .when(
                        command.payable().compareTo(received) < 0,
                        () -> new PayableBelowReceived(command.payable(), received))
                .when(
                        before != null
                                && before.sameAs(command.payable(), command.capital(), command.revenue())
                                && before.words().equals(command.terms()),
                        TermsChangeNothing::new)
                .all();
    }

    /** What is closed of a claim is closed once it was made. */
    private static List<Refusal> beforeClaim(ChangeFunderTerms command, Payable.About about, Rewards rewards) {
        List<Integer> closed = closed(about, command.payable(), rewards).stream()
                .map(ClosedClaim::claim)
                .toList();
        return rewards.claimsWithin(about).stream()
                .filter(claim -> closed.contains(claim.number()))
                .filter(claim -> command.effective().isBefore(claim.what().on()))
                .max(Comparator.comparing(claim -> claim.what().on()))
                .<List<Refusal>>map(claim -> List.of(new TermsBeforeClaim(
                        command.effective(), claim.number(), claim.what().on())))
                .orElse(List.of());
    }

    /** Nothing that was received is closed: only what is still open. */
    private static List<ClosedClaim> closed(Payable.About about, Pence payable, Rewards rewards) {
        List<Rewards.NumberedClaim> claims = rewards.claimsWithin(about);
        Pence beyond = claims.stream()
                .map(claim -> claim.what().payable())
                .reduce(Pence.ZERO, Pence::plus)
                .minus(payable);
        List<ClosedClaim> closed = new ArrayList<>();
        for (Rewards.NumberedClaim claim : claims.reversed()) {
            Pence open = claim.what().open();
            Pence least = open.compareTo(beyond) < 0 ? open : beyond;
            if (least.isPositive()) {
                closed.add(new ClosedClaim(claim.number(), least));
                beyond = beyond.minus(least);
            }
        }
        return closed.reversed();
    }
}
