package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a day on the funder pays on other terms, and what was claimed and is no longer payable is closed. What was offered
 * stays as it was offered. Numbered from 1 within the programme.
 *
 * @param change its number within the programme
 * @param indicator whose reward it is about; null for the whole programme's
 * @param instalment that it is about; null for all
 * @param payable the most that the funder pays of it, with what it has paid already
 * @param capital how much of that it pays as capital, or null if it has not said
 * @param revenue how much as revenue, or null
 * @param terms as the funder words them
 * @param closed of which claims how much
 */
public record FunderTermsChanged(
        ProgrammeId programme,
        int change,
        @Nullable IndicatorId indicator,
        @Nullable Integer instalment,
        Pence payable,
        @Nullable Pence capital,
        @Nullable Pence revenue,
        String terms,
        List<ClosedClaim> closed,
        LocalDate effective)
        implements ProgrammeFact {
    public FunderTermsChanged {
        closed = List.copyOf(closed);
    }
}
