package daybook.facts.plausible;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the last day of a return against those on which the periods of its indicator end. */
final class Ends {

    private Ends() {}

    /**
     * A position has one day, and so has what no first day is given of: nothing but that day tells whether it is one of a
     * period. Which days those are is told by the other returns. While there are none, what is counted over a time is held
     * to the ends of months; a position may be of any day, and so may a survey.
     */
    static Optional<Oddity> oddity(Counted counted, List<Figure> others, Period period) {
        int months = Months.of(counted.frequency());
        boolean isOneDay = period.from() == null || period.from().equals(period.to());
        if (months == 0 || !isOneDay || counted.shape() == Shape.SURVEY || !counted.concerns(period.to())) {
            return Optional.empty();
        }
        List<LocalDate> ends = others.stream()
                .filter(other -> counted.concerns(other.period().to()))
                .map(other -> other.period().to())
                .toList();
        LocalDate beside = ends.stream().max(Comparator.naturalOrder()).orElseGet(() -> endOfMonth(counted, period));
        return ends.isEmpty() && beside.equals(period.to())
                        || ends.stream().anyMatch(end -> Months.fit(end, period.to(), months))
                ? Optional.empty()
                : Optional.of(between(period.to(), beside, ends.isEmpty() ? 1 : months));
    }

    private static Oddity between(LocalDate day, LocalDate end, int months) {
        LocalDate before = Months.before(day, end, months);
        return new Oddity.EndsBetween(before, Months.later(before, months));
    }

    private static LocalDate endOfMonth(Counted counted, Period period) {
        return switch (counted.shape()) {
            case CUMULATIVE_YEAR, CUMULATIVE_AGREEMENT, ROLLING_YEAR ->
                YearMonth.from(period.to()).atEndOfMonth();
            case SNAPSHOT, SURVEY -> period.to();
            case null -> period.to();
        };
    }
}
