package daybook.acts.meeting.resolve;

import daybook.acts.kind.OneAlone;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it was minuted.
 *
 * @param number as minuted: (i), 4(a); null where the minutes give it none. It is referred to without the brackets, as
 *     i or 4-a, and without a number by its place: at-2
 * @param verbs all that was resolved by it
 * @param wording what was resolved, with its line breaks
 * @param subjects what it is about, as far as that is something the day book knows
 * @param amount the money it speaks of, if any
 * @param condition what must be so before it takes hold
 * @param subjectTo the body whose own clause it waits for, if any
 */
public record MinutedClause(
        @Longest(ClauseNumbers.MOST) @Nullable String number,
        @OneAlone("verb") List<Verb> verbs,
        @Longest(Longest.WORDING) String wording,
        @OneAlone("subject") List<Subject> subjects,
        @Nullable Pence amount,
        @Longest(Longest.NOTE) @Nullable String condition,
        @Nullable BodyId subjectTo) {
    public MinutedClause {
        number = number == null || number.isBlank() ? null : number.strip();
        verbs = verbs.stream().distinct().toList();
        subjects = subjects.stream().distinct().toList();
    }

    static MinutedClause of(Clause clause) {
        return new MinutedClause(
                clause.minuted(),
                clause.verbs(),
                clause.wording(),
                clause.subjects(),
                clause.amount(),
                clause.condition(),
                clause.subjectTo());
    }

    /** The clause that is referred to by that number. */
    Clause numbered(String by) {
        return new Clause(by, number, verbs, wording, subjects, amount, condition, subjectTo);
    }
}
