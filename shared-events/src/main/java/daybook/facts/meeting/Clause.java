package daybook.facts.meeting;

import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a resolution.
 *
 * @param number as minuted, without brackets: {@code i}, {@code 2}, {@code 3a}
 * @param wording what was resolved, in the recorder's words
 * @param subject what it is about, where that is something the day book knows
 * @param amount the money it speaks of, if any
 * @param condition what must be so before it takes hold, as for an agreement in principle
 * @param subjectTo the body whose own clause it waits for, if any
 */
public record Clause(
        String number,
        Verb verb,
        String wording,
        @Nullable Subject subject,
        @Nullable Pence amount,
        @Nullable String condition,
        @Nullable BodyId subjectTo) {
    public Clause {
        Id.checked(number);
    }
}
