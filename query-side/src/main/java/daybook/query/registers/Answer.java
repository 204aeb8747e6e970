package daybook.query.registers;

import daybook.facts.authority.Source;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office whose word is needed before a delegate decides said.
 *
 * @param stance what a joint delegate is for; null for a consultee
 * @param amount the most that a joint delegate agrees to; null where they set no limit
 * @param view what a consultee thinks; null for a joint delegate
 * @param shown the paper that shows it; null where they spoke for themself
 * @param enteredBy the office that it was entered in
 */
public record Answer(
        OfficeId office,
        @Nullable Stance stance,
        @Nullable Pence amount,
        @Nullable String view,
        LocalDate on,
        @Nullable Source shown,
        OfficeId enteredBy,
        long entry) {}
