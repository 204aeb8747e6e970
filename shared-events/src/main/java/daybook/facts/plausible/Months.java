package daybook.facts.plausible;

import daybook.facts.indicator.Frequency;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Counts periods in whole months, from the last day of one to the last day of another. */
public final class Months {

    private static final int OF_A_YEAR = 12;

    private Months() {}

    /** How many months a period has; 0 for what is returned once, on no day in particular, or nobody knows how often. */
    public static int of(@Nullable Frequency frequency) {
        return switch (frequency) {
            case null -> 0;
            case ONCE -> 0;
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> OF_A_YEAR;
        };
    }

    /** So many months later; from the last day of a month to the last day of another. */
    public static LocalDate later(LocalDate day, int months) {
        boolean isLast = day.equals(YearMonth.from(day).atEndOfMonth());
        LocalDate later = day.plusMonths(months);
        return isLast ? YearMonth.from(later).atEndOfMonth() : later;
    }

    /** Whether periods of so many months that end on the one day end on the other, too. */
    public static boolean fit(LocalDate end, LocalDate other, int months) {
        int apart = between(end, other);
        return apart % months == 0 && later(end, apart).equals(other);
    }

    /** The last day before this one on which periods of so many months end that end on the other. */
    static LocalDate before(LocalDate day, LocalDate end, int months) {
        int times = Math.floorDiv(between(end, day), months);
        LocalDate before = later(end, times * months);
        return before.isBefore(day) ? before : later(end, (times - 1) * months);
    }

    private static int between(LocalDate one, LocalDate other) {
        return (other.getYear() - one.getYear()) * OF_A_YEAR + other.getMonthValue() - one.getMonthValue();
    }
}
