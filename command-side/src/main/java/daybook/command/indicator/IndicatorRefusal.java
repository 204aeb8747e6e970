package daybook.command.indicator;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Verb;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Reasons against what is asked for about an indicator. */
sealed interface IndicatorRefusal extends Refusal {

    @LiesIn("partOf")
    record PartOfItself(IndicatorId indicator) implements IndicatorRefusal {}

    @LiesIn("decimals")
    record DecimalsOutOfRange(int decimals, int most) implements IndicatorRefusal {}

    record TargetAlreadySet(IndicatorId indicator, TargetKind kind, LocalDate due, Measure value)
            implements IndicatorRefusal {}

    record TargetNotSet(IndicatorId indicator, TargetKind kind, LocalDate due) implements IndicatorRefusal {}

    @LiesIn("value")
    record RevisionChangesNothing(Measure value) implements IndicatorRefusal {}

    @LiesIn("effective")
    record RevisionBeforeTheTarget(LocalDate set, LocalDate effective) implements IndicatorRefusal {}

    @LiesIn("clause")
    record RevisionWithoutClause(IndicatorId indicator) implements IndicatorRefusal {}

    @LiesIn("clause")
    record ClauseDoesNotRevise(String clause, List<Verb> verb) implements IndicatorRefusal {}

    @LiesIn("clause")
    record ClauseNotAboutIndicator(String clause, String subject, IndicatorId indicator) implements IndicatorRefusal {}

    @LiesIn("clause")
    record BodyMayNotSetTargets(BodyId body, Power power) implements IndicatorRefusal {}

    @LiesIn("effective")
    record RevisionBeforeItsClause(String clause, LocalDate passed, LocalDate effective) implements IndicatorRefusal {}

    @LiesIn("to")
    record PeriodNotEnded(LocalDate to, LocalDate today) implements IndicatorRefusal {}

    /**
     * @param until the last day of a period as it should be that begins when this one does
     * @param since the first day of one that ends when this one does
     */
    @LiesIn("to")
    record PeriodNotOfTheFrequency(LocalDate from, LocalDate to, Frequency frequency, LocalDate until, LocalDate since)
            implements IndicatorRefusal {}

    /** It may yet be right. */
    @LiesIn("confirmed")
    record PercentageAboveHundred(Measure value) implements IndicatorRefusal {}

    /** It may yet be right. */
    @LiesIn("confirmed")
    record TenTimesTheReturnBefore(Measure value, int number, Measure before, LocalDate to)
            implements IndicatorRefusal {}

    /** It may yet be right. */
    @LiesIn("confirmed")
    record PercentageBelowOne(Measure value) implements IndicatorRefusal {}

    /** It may yet be right. */
    @LiesIn("confirmed")
    record ReturnBelowNothing(Measure value) implements IndicatorRefusal {}

    /**
     * It may yet be right.
     *
     * @param before the last day before on which a period of the indicator ends
     * @param after the next one
     */
    @LiesIn("confirmed")
    record EndOfNoPeriod(LocalDate to, Frequency frequency, LocalDate before, LocalDate after)
            implements IndicatorRefusal {}

    @LiesIn("threshold")
    record ThresholdAboveTheTarget(Measure threshold, Measure value) implements IndicatorRefusal {}

    @LiesIn("threshold")
    record ThresholdBelowTheTarget(Measure threshold, Measure value) implements IndicatorRefusal {}

    @LiesIn("to")
    record PeriodAlreadyReturned(LocalDate to, int number, Measure value) implements IndicatorRefusal {}

    @LiesIn("from")
    record PeriodsOverlap(LocalDate from, LocalDate to, int number, LocalDate otherFrom, LocalDate otherTo)
            implements IndicatorRefusal {}

    @LiesIn("to")
    record ReturnIsAvailable(LocalDate to, int number, Measure value) implements IndicatorRefusal {}

    @LiesIn("expected")
    record ExpectedBeforeThePeriodEnds(LocalDate expected, LocalDate to) implements IndicatorRefusal {}

    @LiesIn("why")
    record ReportChangesNothing(LocalDate to) implements IndicatorRefusal {}

    record ReturnWithdrawn(int number) implements IndicatorRefusal {}

    record ReturnSuperseded(int number, int latest) implements IndicatorRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record WithdrawalWithoutReason(int number) implements IndicatorRefusal {}

    @LiesIn("clause")
    record TargetWithoutAuthority(IndicatorId indicator) implements IndicatorRefusal {}

    @LiesIn("effective")
    record TargetFromAfterItsDay(LocalDate due, LocalDate effective) implements IndicatorRefusal {}

    @LiesIn("due")
    record BaselineStillToCome(LocalDate due, LocalDate today) implements IndicatorRefusal {}

    record ReturnNotKnown(IndicatorId indicator, int number) implements IndicatorRefusal {}

    record ReturnAlreadyCorrected(int number, int latest, Measure value) implements IndicatorRefusal {}

    @LiesIn("value")
    record CorrectionChangesNothing(int number, Measure value) implements IndicatorRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record CorrectionWithoutReason(int number) implements IndicatorRefusal {}

    record NumeratorWithoutDenominator(String field) implements IndicatorRefusal {}

    @LiesIn("denominator")
    record DenominatorNotPositive(Measure denominator) implements IndicatorRefusal {}

    @LiesIn("numerator")
    record NumeratorNegative(Measure numerator) implements IndicatorRefusal {}

    @LiesIn("value")
    record ValueDisagrees(Measure value, Measure numerator, Measure denominator, BigDecimal expected)
            implements IndicatorRefusal {}
}
