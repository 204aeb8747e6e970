package daybook.facts.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For a period that has ended there is no return to be had, or not yet. A return for the period that is recorded later
 * takes its place.
 *
 * @param why in the words of whoever reports it
 * @param expected the day by which a return is expected; null where none can be named
 */
public record IndicatorReturnReportedUnavailable(
        IndicatorId indicator,
        Period period,
        String why,
        @Nullable LocalDate expected) implements IndicatorFact {

    /** As a return would, it takes effect on the last day that it speaks of. */
    @Override
    @JsonIgnore
    public LocalDate effective() {
        return period.to();
    }
}
