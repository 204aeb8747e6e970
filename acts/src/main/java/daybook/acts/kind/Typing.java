package daybook.acts.kind;

import java.util.regex.Pattern;

/** What the kinds have in common about texts. */
public final class Typing {

    private static final int ENOUGH = 80;
    private static final Pattern BREAK = Pattern.compile("\r\n?");

    private static final Pattern STRANGE_BLANK = Pattern.compile("[\\p{Zs}\\s\\u200B\\uFEFF]");

    private Typing() {}

    /** Without the blanks around it, and with one kind of line break. */
    static String bare(String typed) {
        return BREAK.matcher(trimmed(typed)).replaceAll("\n");
    }

    /** Without blanks of any kind around it; those within are the text's own. */
    private static String trimmed(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isBlank(typed.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(typed.charAt(to - 1))) {
            to--;
        }
        return typed.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200B' || sign == '\uFEFF';
    }

    /** Blanks that other programs write where people mean a plain one, and the signs that they write for a minus. */
    static String plain(String typed) {
        return STRANGE_BLANK.matcher(typed).replaceAll(" ").strip().replace('\u2212', '-');
    }

    /** Enough of it to be recognised, without what cannot be printed. */
    public static String shortened(String typed) {
        String start = typed.length() <= ENOUGH ? typed : typed.substring(0, ENOUGH) + "…";
        return start.codePoints()
                .map(point -> isUnprintable(point) ? '\ufffd' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a text holds a sign that no page can show. Line breaks and tabs can be shown. */
    public static boolean isUnprintable(int codePoint) {
        return codePoint != '\n'
                && codePoint != '\t'
                && (Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || !Character.isDefined(codePoint));
    }
}
