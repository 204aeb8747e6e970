package daybook.facts.exact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a return covers, both included. A snapshot, or a period whose start the paper does not say, has no start. */
public record Period(@Nullable LocalDate from, LocalDate to) {
    public Period {
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException("A period starts on or before the day it ends");
        }
    }
}
