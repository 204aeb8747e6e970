package daybook.command.indicatorset;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Reasons against what is asked for about an agreement, scorecard or plan. */
sealed interface IndicatorSetRefusal extends Refusal {

    @LiesIn("indicator")
    record IndicatorAlreadyInSet(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {}

    record IndicatorNotInSet(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {}

    @LiesIn("effective")
    record LeftBeforeItJoined(LocalDate joined, LocalDate effective) implements IndicatorSetRefusal {}

    @LiesIn("effective")
    record JoinedBeforeTheIndicator(IndicatorId indicator, LocalDate defined, LocalDate effective)
            implements IndicatorSetRefusal {}

    @LiesIn("effective")
    record JoinedBeforeTheSet(IndicatorSetId set, LocalDate since, LocalDate effective)
            implements IndicatorSetRefusal {}

    @LiesIn("effective")
    record JoinedBeforeItLeft(LocalDate left, LocalDate effective) implements IndicatorSetRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record LeavingWithoutReason(IndicatorSetId set, IndicatorId indicator) implements IndicatorSetRefusal {}

    @LiesIn("indicator")
    record MemberWithdrawn(IndicatorId indicator, LocalDate withdrawn, LocalDate effective)
            implements IndicatorSetRefusal {}

    @LiesIn("rating-2-word")
    record SchemeTooShort(int ratings) implements IndicatorSetRefusal {}

    record RatingNamedTwice(String word) implements IndicatorSetRefusal {}

    record SchemeChangesNothing(IndicatorSetId set) implements IndicatorSetRefusal {}

    @LiesIn("threshold")
    record RewardTermsAlreadyAgreed(IndicatorSetId set, Ratio threshold, LocalDate since)
            implements IndicatorSetRefusal {}

    @LiesIn("threshold")
    record RewardShareOutOfRange(Ratio threshold) implements IndicatorSetRefusal {}
}
