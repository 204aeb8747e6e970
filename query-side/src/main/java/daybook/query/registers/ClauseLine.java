package daybook.query.registers;

import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause as answers tell it.
 *
 * @param number what it is referred to by
 * @param verb the first of its verbs
 * @param subject the first of what it is about
 * @param minuted its number as minuted; null where the minutes give it none
 */
public record ClauseLine(
        String number,
        Verb verb,
        String wording,
        @Nullable Subject subject,
        @Nullable Pence amount,
        @Nullable String condition,
        @Nullable BodyId subjectTo,
        @Nullable String minuted,
        List<Verb> verbs,
        List<Subject> subjects) {
    public ClauseLine {
        verbs = List.copyOf(verbs);
        subjects = List.copyOf(subjects);
    }

    static ClauseLine of(Clause clause) {
        return new ClauseLine(
                clause.number(),
                clause.verbs().getFirst(),
                clause.wording(),
                clause.subjects().stream().findFirst().orElse(null),
                clause.amount(),
                clause.condition(),
                clause.subjectTo(),
                clause.minuted(),
                clause.verbs(),
                clause.subjects());
    }

    /** The clause itself. */
    public Clause told() {
        return new Clause(number, minuted, verbs, wording, subjects, amount, condition, subjectTo);
    }
}
