package daybook.acts.meeting.resolve;

import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Deciding;
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
 * @param delegates who decide
 * @param deciding how they decide where they are several; null for together
 * @param cap the most that they may approve in all of one thing that the clause is about; null for what the clause
 *     itself names, if it is about one
 * @param eachCap the most that they may approve at a time
 * @param sharedCap the most that they may approve in all of several things that the clause is about; null for what the
 *     clause itself names
 * @param conditions what has to be shown first
 */
public record HandedOn(
        @ShortName String clause,
        @Longest(Subject.OfMatter.MOST) @Nullable String matter,
        List<OfficeId> delegates,
        @Nullable Deciding deciding,
        List<OfficeId> consultees,
        @Nullable Pence cap,
        @Nullable Pence eachCap,
        @Nullable Pence sharedCap,
        List<Condition> conditions,
        @Nullable LocalDate expires) {
    public HandedOn {
        delegates = List.copyOf(delegates);
        consultees = List.copyOf(consultees);
        conditions = List.copyOf(conditions);
        matter = matter == null || matter.isBlank() ? null : matter.strip();
    }

    /** To be decided together, with no cap but one in sum. */
    public HandedOn(
            String clause,
            @Nullable String matter,
            List<OfficeId> delegates,
            List<OfficeId> consultees,
            @Nullable Pence cap,
            List<Condition> conditions,
            @Nullable LocalDate expires) {
        this(clause, matter, delegates, null, consultees, cap, null, null, conditions, expires);
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
