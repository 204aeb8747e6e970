package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the clauses of a resolution, a row of fields each. */
@Component
final class ClauseRows implements OwnAnswer {

    /** More than any resolution has. */
    static final int MOST = 60;

    private static final List<String> TELLING =
            List.of("number", "wording", "subject", "amount", "condition", "subject-to");
    private static final Group CLAUSE = Group.of(Clause.class);

    @Override
    public Class<? extends Command> act() {
        return RecordResolution.class;
    }

    @Override
    public String component() {
        return "clauses";
    }

    @Override
    public Form prepared(Form form) {
        return closedUp(form.entries());
    }

    @Override
    public Object read(Form form, Map<String, Object> told) {
        return read(form);
    }

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
            var clause = form.group(CLAUSE, component -> field + Field.inForms(component));
            if (form.isSound()) {
                clauses.add((Clause) clause.get());
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
