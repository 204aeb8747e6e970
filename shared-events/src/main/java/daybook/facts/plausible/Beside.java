package daybook.facts.plausible;

import daybook.facts.exact.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Tells which returns the one for a period can be held against. */
record Beside(Counted counted, Period period) {

    /** Periods of so many days more or less are as long as each other. */
    private static final int AS_LONG = 10;

    boolean isComparable(Figure other) {
        return counted.concerns(other.period().to()) && isComparable(other.period());
    }

    /**
     * A running total begins anew: it is compared within its run, and else with one that is as long. One whose start is
     * not said began when the other would have.
     */
    private boolean isComparable(Period other) {
        LocalDate from = period.from();
        LocalDate begun = other.from();
        return switch (counted.shape()) {
            case CUMULATIVE_YEAR -> {
                LocalDate start = from == null && begun != null ? yearOf(begun, period.to()) : from;
                LocalDate otherStart = begun == null && from != null ? yearOf(from, other.to()) : begun;
                yield isOneRun(start, otherStart, other);
            }
            case CUMULATIVE_AGREEMENT -> from == null || begun == null || isOneRun(from, begun, other);
            case SNAPSHOT, SURVEY, ROLLING_YEAR -> true;
            case null -> from == null || begun == null || isAsLong(begun, other.to(), from, period.to());
        };
    }

    private boolean isOneRun(@Nullable LocalDate from, @Nullable LocalDate begun, Period other) {
        return from == null || begun == null || from.equals(begun) || isAsLong(begun, other.to(), from, period.to());
    }

    /** The first day of the year in which a day lies, of years that begin as this one does. */
    private static LocalDate yearOf(LocalDate begun, LocalDate day) {
        int years = day.getYear() - begun.getYear();
        LocalDate first = begun.plusYears(years);
        return first.isAfter(day) ? begun.plusYears(years - 1L) : first;
    }

    private static boolean isAsLong(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return Math.abs(ChronoUnit.DAYS.between(from, to) - ChronoUnit.DAYS.between(otherFrom, otherTo)) <= AS_LONG;
    }
}
