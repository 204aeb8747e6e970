package daybook.command.meeting;

import daybook.command.form.Form;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the clauses of a resolution, a row of fields each. */
final class ClauseRows {

    /** More than any resolution has. */
    static final int MOST = 60;

    private static final List<String> TELLING =
            List.of("number", "wording", "subject", "amount", "condition", "subject-to");

    private ClauseRows() {}

    /**
     * The form without its empty rows: the others move up, so that the first clause is in the first row, and whatever is
     * said of the second clause is said at the second row. A row with nothing but a verb is empty.
     */
    static Form closedUp(Map<String, List<String>> entries) {
        Form sent = new Form(entries);
        Map<String, List<String>> closed = new LinkedHashMap<>(entries);
        int filled = 0;
        for (int row = 1; row <= MOST; row++) {
            boolean empty = isEmpty(sent, row);
            if (!empty) {
                filled++;
            }
            for (String part : parts()) {
                List<String> typed = closed.remove(field(row, part));
                if (typed != null && !empty) {
                    closed.put(field(filled, part), typed);
                }
            }
        }
        return new Form(closed);
    }

    static List<Clause> read(Form form) {
        List<Clause> clauses = new ArrayList<>();
        for (int row = 1; row <= MOST && !isEmpty(form, row); row++) {
            String field = field(row, "");
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

    private static boolean isEmpty(Form form, int row) {
        return TELLING.stream().allMatch(part -> form.isEmpty(field(row, part))) && namesNoneButVerbs(form, row);
    }

    private static boolean namesNoneButVerbs(Form form, int row) {
        String verb = form.typed(field(row, "verb"));
        return verb.isEmpty()
                || Arrays.stream(Verb.values()).anyMatch(known -> known.name().equals(verb));
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(TELLING);
        parts.add("verb");
        return parts;
    }

    private static String field(int row, String part) {
        return "clause-" + row + "-" + part;
    }
}
