package daybook.query.web.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form so far, and every reason against it.
 *
 * @param entries the values of each field by its name
 */
public record Typed(Map<String, List<String>> entries, List<Refusal> refusals) {
    public static final Typed NOTHING = new Typed(Map.of(), List.of());

    /**
     * A reason.
     *
     * @param rule its name
     * @param field that it is about; null for the form as a whole
     * @param message which rule, with which facts
     * @param wayOut what would satisfy it
     */
    public record Refusal(String rule, @Nullable String field, String message, String wayOut) {}

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Whether somebody has been asked for it, even if they left it empty. */
    public boolean isAnswered(String name) {
        return entries.containsKey(name);
    }

    public List<String> values(String name) {
        return entries.getOrDefault(name, List.of());
    }
}
