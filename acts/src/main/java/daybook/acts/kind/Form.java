package daybook.acts.kind;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How an exact value is written as one text.
 *
 * @param words what it is, for people: {@code an amount in whole pence}
 * @param pattern the whole of it
 * @param most characters
 * @param example one of the worked example's
 */
record Form(String words, Pattern pattern, int most, String example) {

    static Form of(String words, String pattern, int most, String example) {
        return new Form(words, Pattern.compile(pattern), most, example);
    }

    /** What is wrong with a text by its length and form alone; null if nothing is. */
    @org.jspecify.annotations.Nullable
    Fault against(String text) {
        if (text.isEmpty()) {
            return new Fault.Blank();
        }
        if (text.length() > most) {
            return new Fault.TooLong(text.length(), most);
        }
        return pattern.matcher(text).matches() ? null : malformed(text);
    }

    Fault malformed(String text) {
        return new Fault.Malformed(Typing.shortened(text), words, example);
    }

    Map<String, Object> schema() {
        return Map.of(
                "type",
                "string",
                "description",
                Character.toUpperCase(words.charAt(0)) + words.substring(1),
                "pattern",
                "^(" + pattern.pattern() + ")$",
                "maxLength",
                most,
                "examples",
                List.of(example));
    }
}
