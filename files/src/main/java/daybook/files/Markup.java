package daybook.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a part of a workbook, byte by byte and without holding it, before a parser holds what it says: no tag, no
 * text between two tags and no cell may be longer than any spreadsheet writes, and no cell may stand beyond the last
 * column and row that a spreadsheet has.
 */
final class Markup {

    /** Bytes of a tag or of the text between two. */
    private static final int LONGEST_RUN = 4 << 20;

    /** Bytes of a cell: 32,767 signs, each written as long as can be. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TAG_OF_A_CELL = 2_048;
    private static final Pattern NAME = Pattern.compile("(?:\\w+:)?(c|row)[\\s/].*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\s(r|spans)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{0,3})([0-9]{0,7})");
    private static final Pattern SPAN = Pattern.compile("(?:[0-9]{1,5}:[0-9]{1,5} ?)*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private final StringBuilder tag = new StringBuilder();
    private final boolean seen;
    private boolean inTag;
    private char quote;
    private long run;
    private long cell = -1;

    /**
     * Begins with a part.
     *
     * @param count bytes that are there of its start
     */
    Markup(byte[] start, int count) {
        String head = new String(start, 0, Math.min(count, 64), StandardCharsets.ISO_8859_1);
        // Two or four bytes a sign are none that a spreadsheet writes, and could not be seen through.
        boolean isWide = head.startsWith("\u00FF\u00FE")
                || head.startsWith("\u00FE\u00FF")
                || head.length() > 3
                        && head.substring(0, 4).contains("<")
                        && head.substring(0, 4).contains("\0");
        if (isWide) {
            throw UnreadableFile.of(Fault.BROKEN, "");
        }
        String bare = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        // A picture is no markup.
        seen = bare.isBlank() || bare.stripLeading().startsWith("<");
    }

    void read(byte[] bytes, int count) {
        for (int at = 0; at < count && seen; at++) {
            read((char) (bytes[at] & 0xFF));
        }
    }

    private void read(char sign) {
        run++;
        cell = cell < 0 ? cell : cell + 1;
        if (run > LONGEST_RUN || cell > LONGEST_CELL) {
            throw UnreadableFile.of(Fault.UNPACKS_TOO_LARGE, "");
        }
        if (inTag) {
            within(sign);
        } else if (sign == '<') {
            inTag = true;
            quote = 0;
            run = 0;
            tag.setLength(0);
        }
    }

    private void within(char sign) {
        boolean isElement = !tag.isEmpty() && tag.charAt(0) != '!' && tag.charAt(0) != '?';
        if (sign == '>' && quote == 0) {
            ended(tag.toString());
            return;
        }
        if (quote != 0) {
            quote = sign == quote ? 0 : quote;
        } else if (isElement && (sign == '"' || sign == '\'')) {
            quote = sign;
        }
        if (tag.length() <= LONGEST_TAG_OF_A_CELL) {
            tag.append(sign);
        }
    }

    private void ended(String whole) {
        inTag = false;
        run = 0;
        if (whole.startsWith("!DOCTYPE")) {
            throw UnreadableFile.of(Fault.BROKEN, "");
        }
        Matcher named = NAME.matcher(whole + " ");
        if (named.matches()) {
            if (whole.length() > LONGEST_TAG_OF_A_CELL || !isNear(whole)) {
                throw UnreadableFile.of(Fault.BROKEN, "");
            }
            cell = named.group(1).equals("c") && !whole.endsWith("/") ? 0 : -1;
        } else if (whole.equals("/c") || whole.startsWith("/") && whole.endsWith(":c")) {
            cell = -1;
        }
    }

    /** Whether every place that it names is one that a spreadsheet has. */
    private static boolean isNear(String tag) {
        Matcher place = PLACE.matcher(tag);
        while (place.find()) {
            String value = (place.group(2) == null ? place.group(3) : place.group(2)).strip();
            boolean isNear = place.group(1).equals("r") ? isAddress(value) : isSpans(value);
            if (!isNear) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpans(String value) {
        return SPAN.matcher(value).matches()
                && NO_DIGIT.splitAsStream(value)
                        .filter(end -> !end.isEmpty())
                        .allMatch(end -> Integer.parseInt(end) <= MOST_COLUMNS);
    }

    private static boolean isAddress(String value) {
        Matcher address = ADDRESS.matcher(value);
        return address.matches()
                && column(address.group(1)) <= MOST_COLUMNS
                && (address.group(2).isEmpty() || Integer.parseInt(address.group(2)) <= MOST_ROWS);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + (letter & 0x1F));
    }
}
