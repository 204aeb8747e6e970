package daybook.query.registers;

import daybook.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An entry that had been recorded by mistake.
 *
 * @param number of the entry
 * @param fact what it had recorded
 * @param by the entry that took it back
 * @param reason why
 * @param instead the right one of the same kind; null if none is named
 */
public record Withdrawn(
        long number,
        Fact fact,
        long by,
        String reason,
        @Nullable String instead) {}
