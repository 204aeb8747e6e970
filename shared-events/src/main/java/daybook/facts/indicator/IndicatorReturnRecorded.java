package daybook.facts.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A return: what the indicator stood at for a period. Numbered from 1 within the indicator. */
public record IndicatorReturnRecorded(
        IndicatorId indicator,
        int number,
        Period period,
        Measure value,
        @Nullable Measure numerator,
        @Nullable Measure denominator,
        ReturnStatus status,
        @Nullable String note)
        implements IndicatorFact {

    /** A return takes effect on the last day it covers. */
    @Override
    @JsonIgnore
    public LocalDate effective() {
        return period.to();
    }
}
