package daybook.files;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula (CWE-1236): text that begins like one gets an apostrophe in front,
 * and loses it again when it is read. What begins with apostrophes before such a sign gets one more, so that every text
 * comes back as it was.
 */
final class Escape {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Escape() {}

    static String of(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String undone(String cell) {
        return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
