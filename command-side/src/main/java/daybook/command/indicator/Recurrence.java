package daybook.command.indicator;

import daybook.command.indicator.IndicatorRefusal.PeriodNotOfTheFrequency;
import daybook.command.indicator.IndicatorState.Definition;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the length of a period against how often a return is due. */
final class Recurrence {

    /** Weeks do not add up to months, and terms not to years: so many days a month more or less make no difference. */
    private static final int LEEWAY = 5;

    private static final int MOST_LEEWAY = 20;

    /** In 48 months. */
    private static final int DAYS = 1461;

    private static final int MONTHS = 48;

    private Recurrence() {}

    /**
     * Against a period of another length than the indicator's. Running totals have as many as have passed, rolling years
     * a year; a survey is taken when it is taken, and a position has one day.
     */
    static List<Refusal> against(Definition definition, Period period) {
        Frequency frequency = definition.frequency();
        LocalDate from = period.from();
        int months = months(frequency, definition.shape());
        if (from == null
                || frequency == null
                || months == 0
                || definition.shape() == Shape.SNAPSHOT && from.equals(period.to())
                || !definition.concerns(period.to())
                || isSoLong(from, period.to(), months, mayBeSeveral(definition.shape()))) {
            return List.of();
        }
        return List.of(new PeriodNotOfTheFrequency(
                from, period.to(), frequency, later(from, months).minusDays(1), earlier(period.to(), months)));
    }

    private static int months(@Nullable Frequency frequency, @Nullable Shape shape) {
        return switch (frequency) {
            case null -> 0;
            case ONCE -> 0;
            case MONTHLY, QUARTERLY, ANNUAL ->
                switch (shape) {
                    case SURVEY -> 0;
                    case ROLLING_YEAR -> 12;
                    case SNAPSHOT, CUMULATIVE_YEAR, CUMULATIVE_AGREEMENT -> own(frequency);
                    case null -> own(frequency);
                };
        };
    }

    private static int own(Frequency frequency) {
        return switch (frequency) {
            case ONCE -> 0;
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> 12;
        };
    }

    /** Where the shape is not stated it may be a running total. */
    private static boolean mayBeSeveral(@Nullable Shape shape) {
        return switch (shape) {
            case CUMULATIVE_YEAR, CUMULATIVE_AGREEMENT -> true;
            case SNAPSHOT, SURVEY, ROLLING_YEAR -> false;
            case null -> true;
        };
    }

    private static boolean isSoLong(LocalDate from, LocalDate to, int months, boolean orSeveral) {
        long days = (ChronoUnit.DAYS.between(from, to) + 1) * MONTHS;
        long length = (long) months * DAYS;
        long times = orSeveral ? Math.max(1, (days + length / 2) / length) : 1;
        return Math.abs(days - times * length) <= (long) Math.min(LEEWAY * months, MOST_LEEWAY) * MONTHS;
    }

    private static LocalDate later(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    /** The first day of so many months that end on this day. */
    private static LocalDate earlier(LocalDate to, int months) {
        LocalDate day = to.plusDays(1).minusMonths(months);
        return YearMonth.from(to).atEndOfMonth().equals(to) ? day.withDayOfMonth(1) : day;
    }
}
