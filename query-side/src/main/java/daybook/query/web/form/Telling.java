package daybook.query.web.form;

import daybook.query.web.Words;
import java.util.Set;

/**
 * Says what is wrong with a field so that it can be understood away from the field, as in the summary of errors: what was
 * left empty is asked for by name, and what cannot be read is said with the question that it answers.
 *
 * @param prefix of the form's own messages: {@code act.rate-indicator.missing.rating}
 */
record Telling(Words words, String prefix) {
    private static final Set<String> MISSING = Set.of("form-field-missing", "form-file-missing");

    /** Rules about how something is typed, whatever it is. */
    private static final Set<String> NAMELESS = Set.of(
            "form-choice-unknown",
            "form-date-impossible",
            "form-date-incomplete",
            "form-file-too-large",
            "form-measure-unreadable",
            "form-money-unreadable",
            "form-name-malformed",
            "form-reference-malformed",
            "form-text-too-long",
            "form-text-unprintable",
            "form-whole-unreadable",
            "form-year-too-short");

    /**
     * The reason, for a field with this label.
     *
     * @param key by which the messages know the field
     */
    Typed.Refusal at(Typed.Refusal refusal, String key, String label) {
        if (MISSING.contains(refusal.rule())) {
            return told(refusal, missing(key, label), "");
        }
        return NAMELESS.contains(refusal.rule()) && !label.isEmpty()
                ? told(refusal, label + (label.endsWith("?") ? " " : ": ") + refusal.message(), refusal.wayOut())
                : refusal;
    }

    private String missing(String key, String label) {
        String own = prefix + ".missing." + key;
        String common = "missing." + key;
        return words.has(own)
                ? words.say(own)
                : words.has(common) ? words.say(common) : words.say("missing.other", label);
    }

    private static Typed.Refusal told(Typed.Refusal refusal, String message, String wayOut) {
        return new Typed.Refusal(refusal.rule(), refusal.field(), message, wayOut);
    }
}
