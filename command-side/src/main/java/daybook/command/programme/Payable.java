package daybook.command.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the funder pays at most by its latest terms.
 *
 * @param change the number of the change that says so
 */
record Payable(
        int change,
        Pence most,
        @Nullable Pence capital,
        @Nullable Pence revenue,
        String words,
        LocalDate since) {

    /** Of whose reward, and of which instalment; null stands for all. */
    record About(@Nullable IndicatorId indicator, @Nullable Integer instalment) {

        boolean covers(@Nullable IndicatorId claimed, int number) {
            return (indicator == null || indicator.equals(claimed)) && (instalment == null || instalment == number);
        }
    }

    boolean sameAs(Pence other, @Nullable Pence otherCapital, @Nullable Pence otherRevenue) {
        return most.equals(other) && Objects.equals(capital, otherCapital) && Objects.equals(revenue, otherRevenue);
    }
}
