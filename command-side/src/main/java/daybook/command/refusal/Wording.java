package daybook.command.refusal;

import org.jspecify.annotations.Nullable;

/**
 * A refusal in words.
 *
 * @param rule its stable name
 * @param field the form's field that it belongs to, or null if it belongs to the request as a whole
 * @param message which rule, with which facts
 * @param wayOut what would satisfy it
 */
public record Wording(String rule, @Nullable String field, String message, String wayOut) {}
