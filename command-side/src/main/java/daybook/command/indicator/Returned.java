package daybook.command.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was returned for a period.
 *
 * @param corrects the number of the return that it takes the place of; null for one recorded anew
 */
record Returned(
        int number,
        @Nullable Integer corrects,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status) {

    static Returned of(IndicatorReturnRecorded fact) {
        return new Returned(
                fact.number(), null, fact.period(), fact.value(), fact.numerator(), fact.denominator(), fact.status());
    }

    static Returned of(IndicatorReturnCorrected fact) {
        return new Returned(
                fact.number(),
                fact.corrects(),
                fact.period(),
                fact.value(),
                fact.numerator(),
                fact.denominator(),
                fact.status());
    }

    boolean isCorrectionOf(Returned other) {
        return corrects != null && corrects == other.number();
    }

    /** A start that is not said may be any, so only two different starts tell two periods apart. */
    boolean isFor(Period other) {
        return period.to().equals(other.to())
                && (period.from() == null
                        || other.from() == null
                        || period.from().equals(other.from()));
    }
}
