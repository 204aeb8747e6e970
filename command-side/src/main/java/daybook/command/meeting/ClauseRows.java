package daybook.command.meeting;

import daybook.command.form.Form;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the clauses of a resolution, a row of fields each. */
final class ClauseRows {

    static final int MOST = 4;

    private ClauseRows() {}

    /** The rows that have anything in them besides a verb. */
    static List<Clause> read(Form form) {
        List<Clause> clauses = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            String field = "clause-" + row + "-";
            if (Stream.of("number", "wording", "subject", "amount", "condition", "subject-to")
                    .allMatch(part -> form.isEmpty(field + part))) {
                continue;
            }
            var number = form.requiredName(field + "number", Id::checked);
            var verb = form.choice(field + "verb", Verb.class);
            var wording = form.requiredText(field + "wording", Form.LONGEST_TEXT);
            var subject = form.reference(field + "subject", Subject::parse, "proposal:LEIC-LAA/R03");
            var amount = form.money(field + "amount");
            var condition = form.text(field + "condition", Form.LONGEST_TEXT);
            var subjectTo = form.name(field + "subject-to", BodyId::new);
            if (form.isSound()) {
                clauses.add(new Clause(
                        number.get(),
                        verb.get(),
                        wording.get(),
                        subject.orNull(),
                        amount.orNull(),
                        condition.orNull(),
                        subjectTo.orNull()));
            }
        }
        return clauses;
    }
}
