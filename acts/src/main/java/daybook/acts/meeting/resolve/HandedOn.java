package daybook.acts.meeting.resolve;

import daybook.facts.delegation.Condition;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.exact.ShortName;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a clause that delegates hands its decision on.
 *
 * @param clause the number of the clause within its resolution
 * @param matter what is delegated, in words, where it is no money: to sign the agreement; null for what the clause is about
 * @param delegates who decide, together
 * @param cap the most that they may approve in all; null for what the clause itself names
 * @param conditions what has to be shown first
 */
public record HandedOn(
        @ShortName String clause,
        @Longest(Subject.OfMatter.MOST) @Nullable String matter,
        List<OfficeId> delegates,
        List<OfficeId> consultees,
        @Nullable Pence cap,
        List<Condition> conditions,
        @Nullable LocalDate expires) {
    public HandedOn {
        delegates = List.copyOf(delegates);
        consultees = List.copyOf(consultees);
        conditions = List.copyOf(conditions);
        matter = matter == null || matter.isBlank() ? null : matter.strip();
    }

    /** What the clause itself is about. */
    public HandedOn(
            String clause,
            List<OfficeId> delegates,
            List<OfficeId> consultees,
            @Nullable Pence cap,
            List<Condition> conditions,
            @Nullable LocalDate expires) {
        this(clause, null, delegates, consultees, cap, conditions, expires);
    }
}
