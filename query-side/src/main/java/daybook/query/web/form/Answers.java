package daybook.query.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered on a page of a form, to be checked.
 *
 * @param heading of the page; null for the first
 */
public record Answers(@Nullable String heading, List<Answer> answers) {
    public Answers {
        answers = List.copyOf(answers);
    }

    /** Those that were given, or refused. */
    public List<Answer> given() {
        return answers.stream().filter(answer -> !answer.isLeftOut()).toList();
    }

    /** Those that were left out. */
    public List<Answer> leftOut() {
        return answers.stream().filter(Answer::isLeftOut).toList();
    }

    /**
     * An answer.
     *
     * @param field which it answers
     * @param lines as the ledger writes it; empty if nothing was answered
     * @param errors why it was refused
     * @param change where it can be changed; null where there is nothing to choose
     */
    public record Answer(
            String field,
            String label,
            List<String> lines,
            List<String> errors,
            @Nullable String change) {
        public Answer {
            lines = List.copyOf(lines);
            errors = List.copyOf(errors);
        }

        boolean isLeftOut() {
            return lines.isEmpty() && errors.isEmpty();
        }
    }
}
