package daybook.query.web.due;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which periods of an indicator have ended without a return, and whether whoever owes one is to be asked. */
final class Lateness {

    private Lateness() {}

    /**
     * A year or a quarter is late when it has ended without a return; a month, whose figures take some weeks, when the
     * next has ended. An indicator that was never returned is late from the first period of its set on, and a set that
     * has ended asks for nothing.
     *
     * @param last the last day of what was returned or said not to be available; null if nothing ever was
     */
    static boolean isLate(@Nullable Frequency frequency, @Nullable LocalDate last, Period set, LocalDate today) {
        return frequency != null
                && ends(frequency, last, set, today).stream().anyMatch(end -> isLate(frequency, end, today));
    }

    /** The last days of the periods for which there is no return, up to today, the oldest first. */
    static List<LocalDate> ends(Frequency frequency, @Nullable LocalDate last, Period set, LocalDate today) {
        LocalDate before = last == null && set.from() instanceof LocalDate from ? from.minusDays(1) : last;
        int length = months(frequency);
        if (before == null || length == 0 || today.isAfter(set.to())) {
            return List.of();
        }
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate end = later(before, length);
                !end.isAfter(today);
                end = later(before, length * (ends.size() + 1))) {
            ends.add(end);
        }
        return ends;
    }

    /** Whether the return for a period that ends on this day is late. */
    static boolean isLate(Frequency frequency, LocalDate end, LocalDate today) {
        return switch (frequency) {
            case ONCE -> false;
            case MONTHLY -> today.isAfter(later(end, 1));
            case QUARTERLY, ANNUAL -> !today.isBefore(end);
        };
    }

    /** How many months a period has; 0 for what is returned once, on no day in particular. */
    static int months(Frequency frequency) {
        return switch (frequency) {
            case ONCE -> 0;
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> 12;
        };
    }

    /** So many months later; from the last day of a month to the last day of another. */
    static LocalDate later(LocalDate day, int months) {
        boolean isLast = day.equals(YearMonth.from(day).atEndOfMonth());
        LocalDate later = day.plusMonths(months);
        return isLast ? YearMonth.from(later).atEndOfMonth() : later;
    }
}
