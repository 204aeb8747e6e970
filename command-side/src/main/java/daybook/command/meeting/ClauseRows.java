package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Scalar;
import daybook.acts.meeting.resolve.ClauseNumbers;
import daybook.acts.meeting.resolve.MinutedClause;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the clauses of a resolution, a row of fields each. */
@Component
final class ClauseRows implements OwnAnswer {

    /** More than any resolution has. */
    static final int MOST = 60;

    /** By page; a file or a program may name more. */
    private static final int MOST_SUBJECTS = 10;

    private static final List<String> TELLING = List.of("number", "wording", "amount", "condition", "subject-to");
    /** A clause may be about several things; a form asks for each in a field of its own. */
    static final List<String> SUBJECTS = Stream.concat(
                    Stream.of("subject"),
                    IntStream.rangeClosed(2, MOST_SUBJECTS).mapToObj(at -> "subject-" + at))
            .toList();

    /** What is said beside a clause, for it to be carried out at once. */
    private static final List<String> BESIDE = List.of(
            "matter",
            "delegates",
            "deciding",
            "consultees",
            "each-cap",
            "cap",
            "shared-cap",
            "condition-1",
            "condition-2",
            "condition-3",
            "expires-day",
            "expires-month",
            "expires-year",
            "reuse",
            "limit",
            "kind",
            "due-day",
            "due-month",
            "due-year",
            "value",
            "threshold");

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

    static List<MinutedClause> read(Form form) {
        List<MinutedClause> clauses = new ArrayList<>();
        for (int row = 1; row <= MOST && !isEmpty(form, row); row++) {
            String field = field(row, "");
            String number = form.text(field + "number", ClauseNumbers.MOST).orNull();
            var verbs = form.several(field + "verb", scalar(Verb.class));
            String wording =
                    form.requiredText(field + "wording", Longest.WORDING).orNull();
            var subjects = SUBJECTS.stream()
                    .flatMap(part -> form.several(field + part, scalar(Subject.class)).stream())
                    .toList();
            var amount = form.read(field + "amount", scalar(Pence.class)).orNull();
            String condition = form.text(field + "condition", Longest.NOTE).orNull();
            var subjectTo =
                    form.read(field + "subject-to", scalar(BodyId.class)).orNull();
            if (form.isSound() && wording != null) {
                clauses.add(new MinutedClause(number, verbs, wording, subjects, amount, condition, subjectTo));
            }
        }
        return clauses;
    }

    /** By what the clause in that row will be referred to. */
    static String number(Form form, int row) {
        return ClauseNumbers.of(form.typed(field(row, "number")), row);
    }

    static boolean isEmpty(Form form, int row) {
        return Stream.concat(TELLING.stream(), SUBJECTS.stream()).allMatch(part -> form.isEmpty(field(row, part)))
                && namesNoneButVerbs(form, row);
    }

    private static boolean namesNoneButVerbs(Form form, int row) {
        List<String> known = Arrays.stream(Verb.values()).map(Verb::name).toList();
        return form.entries().getOrDefault(field(row, "verb"), List.of()).stream()
                .allMatch(verb -> verb.isBlank() || known.contains(verb.strip()));
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(TELLING);
        parts.add("verb");
        parts.addAll(SUBJECTS);
        parts.addAll(BESIDE);
        return parts;
    }

    @SuppressWarnings("unchecked") // a kind is known under the class of its values
    static <T> Scalar<T> scalar(Class<T> type) {
        return (Scalar<T>) Kinds.of(type);
    }

    static String field(int row, String part) {
        return "clause-" + row + "-" + part;
    }
}
