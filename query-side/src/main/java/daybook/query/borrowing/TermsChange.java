package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the funder pays on other terms from a day on.
 *
 * @param number from 1 within the programme
 * @param indicator whose reward it is about; null for the whole programme's
 * @param instalment that it is about; null for all
 * @param payable the most that the funder pays of it, with what it has paid already
 * @param capital how much of that as capital; null where the funder has not said
 * @param revenue how much of that as revenue; null where the funder has not said
 * @param terms as the funder words them
 * @param closed what was claimed and is no longer payable since
 * @param entry that says so
 */
public record TermsChange(
        int number,
        @Nullable IndicatorId indicator,
        @Nullable Integer instalment,
        Pence payable,
        @Nullable Pence capital,
        @Nullable Pence revenue,
        String terms,
        Pence closed,
        LocalDate effective,
        long entry) {}
