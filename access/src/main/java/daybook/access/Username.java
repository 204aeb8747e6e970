package daybook.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an account: lower case, since nobody remembers how they once typed it. */
record Username(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    Username {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A username has 1 to 64 lower-case letters, digits, dots, hyphens, underscores or @");
        }
    }

    static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** As somebody typed it: capitals and blanks around it do not matter. It need not be well formed. */
    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
