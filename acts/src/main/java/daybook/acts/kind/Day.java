package daybook.acts.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day of the calendar. */
public record Day() implements Scalar<LocalDate> {

    /** Councils as the law knows them today are younger (Local Government Act 1888). */
    public static final LocalDate EARLIEST = LocalDate.of(1889, 4, 1);

    /** Nothing is planned beyond it. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String MIDNIGHT = "(?:[ T]00:00(?::00(?:[.]0+)?)?)?";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TYPED_ISO = Pattern.compile(ISO.pattern() + MIDNIGHT);
    private static final Pattern BRITISH = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th)?(?:([/.])([0-9]{1,2})\\2|[- ]([A-Za-z]{3,9})[- ])([0-9]{1,4})" + MIDNIGHT);
    private static final int CENTURY_ENDS = 30;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,3}");
    private static final Map<String, Integer> MONTHS = IntStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    month -> Month.of(month).name().toLowerCase(Locale.UK).substring(0, 3), month -> month));

    /**
     * {@code 2007-12-13}, {@code 13/12/2007}, {@code 13.12.2007}, {@code 13 December 2007}, {@code 13-Dec-2007} or
     * {@code 13/12/07}; also with the midnight that spreadsheets put behind a day.
     */
    @Override
    public Reading<LocalDate> typed(String typed) {
        String plain = Typing.plain(typed);
        var iso = TYPED_ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), plain);
        }
        var british = BRITISH.matcher(plain);
        if (!british.matches()) {
            return impossible(plain);
        }
        String month = Objects.requireNonNullElseGet(british.group(3), () -> british.group(4));
        return switch (typed(british.group(1), month, inItsCentury(british.group(5)))) {
            case Reading.Wrong<LocalDate>(Fault.NoSuchDay _) -> impossible(plain);
            case Reading<LocalDate> read -> read;
        };
    }

    /** The years 00 to 29 are of this century and 30 to 99 of the last, as spreadsheets take them. */
    private static String inItsCentury(String year) {
        if (year.length() != 2) {
            return year;
        }
        return (Integer.parseInt(year) < CENTURY_ENDS ? "20" : "19") + year;
    }

    /** From three fields; the month as its number or by the first letters of its name. */
    public Reading<LocalDate> typed(String day, String month, String year) {
        String typed = day + " " + month + " " + year;
        if (SHORT_YEAR.matcher(year).matches()) {
            return new Reading.Wrong<>(new Fault.YearTooShort(year));
        }
        int number = month(month);
        return number == 0
                        || !DIGITS.matcher(day).matches()
                        || !DIGITS.matcher(year).matches()
                ? impossible(typed)
                : day(year, Integer.toString(number), day, typed);
    }

    @Override
    public Reading<LocalDate> written(String text) {
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3), text) : impossible(text);
    }

    @Override
    public String write(LocalDate value) {
        return value.toString();
    }

    @Override
    public String example() {
        return "2007-12-13";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "format", "date", "examples", List.of("2009-03-31"));
    }

    private static Reading<LocalDate> day(String year, String month, String day, String typed) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? impossible(typed) : new Reading.Read<>(date);
        } catch (DateTimeException noSuchDay) {
            return impossible(typed);
        }
    }

    private static Reading<LocalDate> impossible(String typed) {
        return new Reading.Wrong<>(new Fault.NoSuchDay(Typing.shortened(typed), EARLIEST, LATEST));
    }

    /** From 1; 0 if it is none. */
    public static int month(String typed) {
        String lower = typed.toLowerCase(Locale.UK);
        if (DIGITS.matcher(lower).matches()) {
            return Integer.parseInt(lower) <= 12 ? Integer.parseInt(lower) : 0;
        }
        int number = lower.length() < 3 ? 0 : MONTHS.getOrDefault(lower.substring(0, 3), 0);
        return number > 0 && Month.of(number).name().toLowerCase(Locale.UK).startsWith(lower) ? number : 0;
    }
}
