package daybook.query.registers;

import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office whose word was needed before a delegate decided, and how what it said came to be on record.
 *
 * @param on when it was consulted, or agreed
 * @param shown the paper that shows it; null unless a paper does
 * @param enteredBy the office that entered it for them; null where they spoke for themself
 * @param entry in which it was said; null where it stands in the decision alone
 */
public record Voice(
        OfficeId office,
        LocalDate on,
        Heard heard,
        @Nullable Source shown,
        @Nullable OfficeId enteredBy,
        @Nullable Long entry) {

    /** How it came to be on record. */
    public enum Heard {
        /** They said it themself. */
        FROM_THEMSELF,
        /** Somebody else entered it, and named the paper which shows it. */
        AS_A_PAPER_SHOWS,
        /** Whoever decided typed it for them. */
        ENTERED_FOR_THEM
    }
}
