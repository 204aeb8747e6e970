package daybook.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the format of a cell says about the number in it (ECMA-376, part 1, 18.8.30 and 18.8.31).
 *
 * @param decimals digits behind the point that are always shown
 */
record NumberFormat(boolean isDate, boolean isPercent, int decimals) {

    /** Words, colours, currencies, and blanks as wide as a sign: none of them says what the number is. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|[\\\\_*].");

    private static final Pattern DECIMALS = Pattern.compile("[0#?]\\.(0+)");
    /** The longest that a spreadsheet writes; one beyond it is nobody's. */
    private static final int LONGEST = 255;

    private static final int MOST_DECIMALS = 30;
    private static final NumberFormat GENERAL = new NumberFormat(false, false, 0);

    static NumberFormat of(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
            return new NumberFormat(true, false, 0);
        }
        if (id != null && (id == 9 || id == 10)) {
            return new NumberFormat(false, true, id == 9 ? 0 : 2);
        }
        return format == null || format.length() > LONGEST ? GENERAL : told(format);
    }

    private static NumberFormat told(String format) {
        String bare = SAYS_NOTHING.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String first = bare.split(";", -1)[0];
        if (first.equals("general") || first.isEmpty()) {
            return GENERAL;
        }
        if (first.contains("d") || first.contains("yy") || first.contains("mmm")) {
            return new NumberFormat(true, false, 0);
        }
        Matcher matcher = DECIMALS.matcher(first);
        int decimals = first.contains("e+") || !matcher.find()
                ? 0
                : Math.min(matcher.group(1).length(), MOST_DECIMALS);
        return new NumberFormat(false, first.contains("%"), decimals);
    }
}
