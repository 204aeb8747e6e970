package daybook.files;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** How the file counts its days, if it does: a workbook keeps a date as a number, which only its format shows as a date. */
public enum Serials {
    /** It holds dates as people type them. */
    NONE(LocalDate.EPOCH),
    /** Day 1 is 1 January 1900, and a 29 February 1900 is counted that never was: it holds from March 1900 on. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    FROM_1904(LocalDate.of(1904, 1, 1));

    /** Those of fewer digits are as likely a year or a number, and so are no dates. */
    private static final Pattern BARE = Pattern.compile("[1-9][0-9]{4}");

    private final LocalDate zero;

    Serials(LocalDate zero) {
        this.zero = zero;
    }

    LocalDate day(int number) {
        return zero.plusDays(number);
    }

    /** The date that a bare number stands for in a column of dates; otherwise what the cell says. */
    String dated(String cell) {
        return this != NONE && BARE.matcher(cell).matches()
                ? day(Integer.parseInt(cell)).toString()
                : cell;
    }
}
