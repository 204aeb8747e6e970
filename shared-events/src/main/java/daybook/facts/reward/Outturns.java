package daybook.facts.reward;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which return decides a target. No year is built in: where one ends, the financial or the academic, is told by the
 * day that the target is due and by the periods of the returns.
 */
public final class Outturns {

    private Outturns() {}

    /** @param due when a running total is the outturn; null when there is no such day */
    public static Coverage coverage(@Nullable Shape shape, Period period, @Nullable LocalDate due) {
        return switch (shape) {
            case CUMULATIVE_YEAR -> isWholeYear(period) ? Coverage.WHOLE : Coverage.PART_YEAR;
            case CUMULATIVE_AGREEMENT ->
                due != null && !period.to().isBefore(due) ? Coverage.WHOLE : Coverage.RUNNING_TOTAL;
            case SNAPSHOT, ROLLING_YEAR, SURVEY -> Coverage.WHOLE;
            case null -> Coverage.WHOLE;
        };
    }

    public static boolean isWholeYear(Period period) {
        return period.from() != null && period.from().plusYears(1).minusDays(1).equals(period.to());
    }

    /**
     * Whether a return that can be held against the target is the outturn: its period ends on the day that the target is
     * due, or before it and the next one ends after it. A period that ends later decides nothing, and where nobody has said
     * how often there is a return only the one that ends on the day does.
     */
    public static boolean decides(@Nullable Shape shape, @Nullable Frequency frequency, Period period, LocalDate due) {
        if (coverage(shape, period, due) != Coverage.WHOLE || period.to().isAfter(due)) {
            return false;
        }
        if (period.to().equals(due) || frequency == Frequency.ONCE) {
            return true;
        }
        int months = shape == Shape.CUMULATIVE_YEAR ? 12 : months(frequency);
        return months > 0 && period.to().plusMonths(months).isAfter(due);
    }

    private static int months(@Nullable Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> 12;
            case ONCE -> 0;
            case null -> 0;
        };
    }
}
