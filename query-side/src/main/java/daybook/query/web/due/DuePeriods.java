package daybook.query.web.due;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Shape;
import daybook.facts.plausible.Months;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Owed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which periods a return is due for. */
final class DuePeriods {

    private DuePeriods() {}

    /**
     * Those that have ended without a return, and without anybody saying that there is none: they begin as the last one
     * did or, before there is any, as the shape has it. What was withdrawn owes nothing more.
     */
    static List<Period> of(IndicatorPosition position, Owed owed, Period set, LocalDate today) {
        var definition = position.definition();
        Frequency frequency = definition.frequency();
        if (frequency == null || definition.withdrawn() != null) {
            return List.of();
        }
        Period last = last(position);
        return Lateness.ends(frequency, owed, set, today).stream()
                .map(end -> new Period(from(frequency, definition.shape(), last, set, end), end))
                // Days are counted until they are over; a position can be told on its very day.
                .filter(period -> period.from() == null || period.to().isBefore(today))
                .toList();
    }

    static @Nullable Period last(IndicatorPosition position) {
        var latest = position.latest();
        var missing = position.missing();
        return missing != null ? missing.period() : latest == null ? null : latest.period();
    }

    private static @Nullable LocalDate from(
            Frequency frequency, @Nullable Shape shape, @Nullable Period last, Period set, LocalDate end) {
        if (last != null && last.from() == null) {
            return null;
        }
        LocalDate asLong = Months.later(end, -Months.of(frequency)).plusDays(1);
        LocalDate begun = last == null ? set.from() : last.from();
        return switch (shape) {
            case SNAPSHOT, SURVEY -> last == null ? null : asLong;
            case ROLLING_YEAR -> Months.later(end, -12).plusDays(1);
            case CUMULATIVE_AGREEMENT -> begun;
            case CUMULATIVE_YEAR -> begun == null ? null : yearOf(begun, end);
            case null -> asLong;
        };
    }

    /** The first day of the year in which a day lies, of years that begin as this one does. */
    private static LocalDate yearOf(LocalDate begun, LocalDate day) {
        int years = day.getYear() - begun.getYear();
        LocalDate first = begun.plusYears(years);
        return first.isAfter(day) ? begun.plusYears(years - 1L) : first;
    }
}
