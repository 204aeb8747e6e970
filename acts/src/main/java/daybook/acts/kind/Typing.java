package daybook.acts.kind;

import java.util.regex.Pattern;

/** What the kinds have in common about texts. */
public final class Typing {

    private static final int ENOUGH = 80;
    private static final Pattern BREAK = Pattern.compile("\r\n?");

    private Typing() {}

    /** Without the blanks around it, and with one kind of line break. */
    static String bare(String typed) {
        return BREAK.matcher(typed.strip()).replaceAll("\n");
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
