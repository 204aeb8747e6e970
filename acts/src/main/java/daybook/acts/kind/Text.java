package daybook.acts.kind;

import java.util.Map;

/**
 * Words.
 *
 * @param most characters, as JSON Schema's {@code maxLength} and PostgreSQL count them: Unicode code points
 */
public record Text(int most) implements Scalar<String> {

    /** Longer than a line: it is asked for in a box with several. */
    public boolean isProse() {
        return most > LINE;
    }

    /** The longest text that is shown in one line. */
    public static final int LINE = 300;

    @Override
    public Reading<String> typed(String typed) {
        String text = Typing.bare(typed);
        if (text.isEmpty()) {
            return new Reading.Wrong<>(new Fault.Blank());
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return new Reading.Wrong<>(new Fault.TooLong(length, most));
        }
        return text.codePoints().anyMatch(Typing::isUnprintable)
                ? new Reading.Wrong<>(new Fault.Unprintable())
                : new Reading.Read<>(text);
    }

    @Override
    public Reading<String> written(String text) {
        return typed(text);
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String example() {
        return "As the paper says".substring(0, Math.min(most, "As the paper says".length()));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "minLength", 1, "maxLength", most);
    }
}
