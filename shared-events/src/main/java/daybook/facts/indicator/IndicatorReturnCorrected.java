package daybook.facts.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return was put right, for the reason that the entry names; what it was stays on record. A correction is a return
 * itself, with a number of its own, and can be corrected in turn.
 *
 * @param number continues the numbering of the indicator's returns
 * @param corrects the number of the return that it takes the place of
 * @param period of the return corrected
 */
public record IndicatorReturnCorrected(
        IndicatorId indicator,
        int number,
        int corrects,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status)
        implements IndicatorFact {

    /** As the return that it corrects, it takes effect on the last day covered. */
    @Override
    @JsonIgnore
    public LocalDate effective() {
        return period.to();
    }
}
