package daybook.command.indicator;

import daybook.command.indicator.IndicatorRefusal.PeriodNotEnded;
import daybook.command.indicator.IndicatorRefusal.PeriodsOverlap;
import daybook.command.refusal.CommonRefusal.DatedInTheFuture;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Period;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the period of a return, or of a report that there is none, against today and against the other returns. */
final class Periods {

    private Periods() {}

    /** Against a period that is not over. */
    static List<Refusal> open(Period period, LocalDate today) {
        return period.to().isAfter(today)
                ? List.of(new DatedInTheFuture("to", period.to(), today))
                : new Objections()
                        .when(isOpen(period, today), () -> new PeriodNotEnded(period.to(), today))
                        .all();
    }

    /** Against a period that shares days with that of another return, where the indicator's returns never do. */
    static List<Refusal> overlapping(IndicatorState state, Period period, @Nullable Shape shape) {
        var objections = new Objections();
        for (Returned other : state.reported().inForce()) {
            LocalDate from = period.from();
            LocalDate otherFrom = other.period().from();
            if (from != null && otherFrom != null && !other.isFor(period)) {
                objections.when(
                        shareDays(from, period.to(), otherFrom, other.period().to())
                                && !mayShareDays(from, otherFrom, shape),
                        () -> new PeriodsOverlap(
                                from,
                                period.to(),
                                other.number(),
                                otherFrom,
                                other.period().to()));
            }
        }
        return objections.all();
    }

    /** A position can be told on its very day; a period of several days is over on the day after its last. */
    private static boolean isOpen(Period period, LocalDate today) {
        return period.from() != null
                && period.from().isBefore(period.to())
                && !period.to().isBefore(today);
    }

    private static boolean shareDays(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
    }

    /** Running totals start on one day and end on different ones; twelve rolling months share eleven with the next. */
    private static boolean mayShareDays(LocalDate from, LocalDate otherFrom, @Nullable Shape shape) {
        return switch (shape) {
            case ROLLING_YEAR -> true;
            case CUMULATIVE_YEAR, CUMULATIVE_AGREEMENT -> from.equals(otherFrom);
            case SNAPSHOT, SURVEY -> false;
            case null -> false;
        };
    }
}
