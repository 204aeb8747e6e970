package daybook.query.web.due;

import daybook.facts.exact.Period;
import daybook.facts.indicator.Frequency;
import daybook.facts.plausible.Months;
import daybook.query.scorecard.Owed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which periods of an indicator have ended without a return, and whether whoever owes one is to be asked. */
final class Lateness {

    private Lateness() {}

    /**
     * The last days of the periods for which there is no return, up to today, the oldest first: those of the set, since
     * anything is known of the indicator. One that was never returned owes the periods as the set begins; else they end as
     * those of its returns do. A set that has ended asks for nothing.
     */
    static List<LocalDate> ends(Frequency frequency, Owed owed, Period set, LocalDate today) {
        int length = Months.of(frequency);
        LocalDate one = one(owed.answered(), set, length);
        if (one == null || length == 0 || today.isAfter(set.to())) {
            return List.of();
        }
        int first = 0;
        while (isOwed(Months.later(one, length * (first - 1)), length, owed, set)) {
            first--;
        }
        List<LocalDate> ends = new ArrayList<>();
        for (int at = first; !Months.later(one, length * at).isAfter(today); at++) {
            LocalDate end = Months.later(one, length * at);
            LocalDate before = Months.later(one, length * (at - 1));
            if (isOwed(end, length, owed, set)
                    && owed.answered().stream().noneMatch(day -> day.isAfter(before) && !day.isAfter(end))) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** A period begins within the set, and is over on the day from which the indicator is known or later. */
    private static boolean isOwed(LocalDate end, int length, Owed owed, Period set) {
        LocalDate last = set.from() instanceof LocalDate from
                ? from.minusDays(1)
                : owed.answered().stream().min(Comparator.naturalOrder()).orElse(end);
        return !Months.later(end, -length).isBefore(last)
                && (owed.answered().contains(end) || !end.isBefore(owed.since()));
    }

    /** A day on which a period ends: as most of the returns do, and of several such days the one that fits the set. */
    private static @Nullable LocalDate one(List<LocalDate> answered, Period set, int length) {
        LocalDate from = set.from();
        LocalDate before = from == null ? null : from.minusDays(1);
        return length == 0
                ? null
                : answered.stream()
                        .max(Comparator.<LocalDate>comparingLong(day -> answered.stream()
                                        .filter(other -> Months.fit(day, other, length))
                                        .count())
                                .thenComparing(day -> before != null && Months.fit(before, day, length))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(before);
    }

    /**
     * Whether the return for a period that ends on this day is late. A year or a quarter is when it has ended; a month,
     * whose figures take some weeks, when the next has ended.
     */
    static boolean isLate(Frequency frequency, LocalDate end, LocalDate today) {
        return switch (frequency) {
            case ONCE -> false;
            case MONTHLY -> today.isAfter(Months.later(end, 1));
            case QUARTERLY, ANNUAL -> !today.isBefore(end);
        };
    }
}
