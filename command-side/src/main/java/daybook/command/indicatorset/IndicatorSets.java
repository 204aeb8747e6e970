package daybook.command.indicatorset;

import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.command.indicatorset.IndicatorSetRefusal.IndicatorAlreadyInSet;
import daybook.command.indicatorset.IndicatorSetRefusal.RewardShareOutOfRange;
import daybook.command.indicatorset.IndicatorSetRefusal.RewardTermsAlreadyAgreed;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Ratio;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides about agreements, scorecards and plans. */
final class IndicatorSets {

    private IndicatorSets() {}

    static Verdict decide(IndicatorSetState state, AdoptIndicatorSet command, LocalDate today) {
        return new Objections()
                .when(state.adopted(), () -> AlreadyInTheDayBook.of("set", command.set()))
                .blank("title", command.title())
                .future("effective", command.effective(), today)
                .orElse(() ->
                        new IndicatorSetAdopted(command.set(), command.title(), command.period(), command.effective()));
    }

    /** @param withdrawn the day after which the indicator is measured no longer, or null if there is none */
    static Verdict decide(
            IndicatorSetState state,
            AddIndicatorToSet command,
            @Nullable LocalDate defined,
            @Nullable LocalDate withdrawn) {
        if (!state.adopted()) {
            return Verdict.refused(NotInTheDayBook.of("set", command.set()));
        }
        return new Objections()
                .when(defined == null, () -> NotInTheDayBook.of("indicator", command.indicator()))
                .when(
                        state.members().containsKey(command.indicator()),
                        () -> new IndicatorAlreadyInSet(command.set(), command.indicator()))
                .blank("theme", command.theme())
                .add(Memberships.against(state, command, defined, withdrawn))
                .orElse(() -> new IndicatorJoinedSet(
                        command.set(), command.indicator(), state.theme(command.theme()), command.effective()));
    }

    /** Terms that are agreed anew hold from a later day on; those before stay what they were. */
    static Verdict decide(IndicatorSetState state, AgreeRewardTerms command, LocalDate today) {
        if (!state.adopted()) {
            return Verdict.refused(NotInTheDayBook.of("set", command.set()));
        }
        Ratio share = command.threshold();
        RewardTermsAgreed agreed = state.terms();
        var objections = new Objections()
                .when(
                        share.compareTo(Ratio.ZERO) <= 0 || share.compareTo(Ratio.ONE) >= 0,
                        () -> new RewardShareOutOfRange(share))
                .future("effective", command.effective(), today);
        if (agreed != null) {
            objections.when(
                    share.equals(agreed.threshold()) || !command.effective().isAfter(agreed.effective()),
                    () -> new RewardTermsAlreadyAgreed(command.set(), agreed.threshold(), agreed.effective()));
        }
        return objections.orElse(() -> new RewardTermsAgreed(command.set(), share, command.effective()));
    }
}
