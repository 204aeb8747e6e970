package daybook.query.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day that was typed in its three parts. */
final class Typing {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private Typing() {}

    /** Empty where they are none. */
    static Optional<LocalDate> day(String day, String month, String year) {
        int number = Months.number(month.strip());
        if (number == 0
                || !DIGITS.matcher(day.strip()).matches()
                || !DIGITS.matcher(year.strip()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year.strip()), number, Integer.parseInt(day.strip())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
