package daybook.query.web.form;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;

/** Months as people write them. */
final class Months {
    private Months() {}

    /** From 1 to 12 for a number, a name or at least the first three letters of one; 0 for anything else. */
    static int number(String typed) {
        String lower = typed.toLowerCase(Locale.UK);
        if (lower.matches("0?[1-9]|1[0-2]")) {
            return Integer.parseInt(lower);
        }
        return lower.length() < 3
                ? 0
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().toLowerCase(Locale.UK).startsWith(lower))
                        .findFirst()
                        .map(Month::getValue)
                        .orElse(0);
    }
}
