package daybook.facts.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/**
 * A return that should never have been recorded was withdrawn, for the reason that the entry names, and with it whatever
 * it had corrected. The period has no return from then on, until one is recorded anew.
 *
 * @param number of the return that stood for the period
 * @param period of the return withdrawn
 */
public record IndicatorReturnWithdrawn(IndicatorId indicator, int number, Period period) implements IndicatorFact {

    /** As the return that it withdraws, it takes effect on the last day covered. */
    @Override
    @JsonIgnore
    public LocalDate effective() {
        return period.to();
    }
}
