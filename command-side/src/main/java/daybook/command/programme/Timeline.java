package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import daybook.facts.programme.ProgrammeFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount that changes from day to day. What is recorded late may take effect on an earlier day, so that a limit has to
 * hold on that day and on every later one, not only now.
 *
 * @param changes in the order in which they were recorded
 */
record Timeline(List<Change> changes) {

    static final Timeline NOTHING = new Timeline(List.of());

    /**
     * From that day on it is so much more, or less.
     *
     * @param under the authority that it was done by, or null if that does not matter
     * @param cause what made it so, or null if it is not one entry
     */
    record Change(
            LocalDate on,
            Pence by,
            @Nullable Authority under,
            @Nullable ProgrammeFact cause) {}

    /**
     * The least that it is from a day on.
     *
     * @param left never below nothing
     * @param on the first day on which it is no more
     * @param because what makes it less after the day that was asked for
     */
    record Least(Pence left, LocalDate on, List<ProgrammeFact> because) {}

    Timeline {
        changes = List.copyOf(changes);
    }

    Timeline plus(LocalDate on, Pence by) {
        return plus(new Change(on, by, null, null));
    }

    Timeline plus(Change change) {
        return plus(new Timeline(List.of(change)));
    }

    Timeline plus(Timeline other) {
        var all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Timeline(all);
    }

    Timeline minus(Timeline other) {
        return plus(new Timeline(other.changes.stream()
                .map(change -> new Change(change.on(), Pence.ZERO.minus(change.by()), change.under(), change.cause()))
                .toList()));
    }

    /** What it comes to once everything has taken effect. */
    Pence total() {
        return sum(changes);
    }

    /** Whether it has begun by that day. */
    boolean isFrom(LocalDate day) {
        return changes.stream().anyMatch(change -> !change.on().isAfter(day));
    }

    /** The least that it is on that day or on any later one; never below nothing. */
    Pence leastFrom(LocalDate day) {
        return least(day).left();
    }

    /** The same with the day that makes it so. */
    Least least(LocalDate day) {
        Pence running = on(day);
        Pence least = running;
        LocalDate since = day;
        for (Map.Entry<LocalDate, Pence> later : after(day).entrySet()) {
            running = running.plus(later.getValue());
            if (running.compareTo(least) < 0) {
                least = running;
                since = later.getKey();
            }
        }
        return new Least(least.isPositive() ? least : Pence.ZERO, since, lowering(day, since));
    }

    /** What it is on that day. */
    Pence on(LocalDate day) {
        return sum(changes.stream().filter(change -> !change.on().isAfter(day)).toList());
    }

    private List<ProgrammeFact> lowering(LocalDate after, LocalDate until) {
        return changes.stream()
                .filter(change -> change.on().isAfter(after) && !change.on().isAfter(until))
                .filter(change -> change.by().value() < 0)
                .sorted(Comparator.comparing(Change::on))
                .flatMap(change -> Stream.ofNullable(change.cause()))
                .toList();
    }

    /** The number that the next change gets. */
    int next() {
        return changes.size() + 1;
    }

    private SortedMap<LocalDate, Pence> after(LocalDate day) {
        SortedMap<LocalDate, Pence> later = new TreeMap<>();
        changes.stream()
                .filter(change -> change.on().isAfter(day))
                .forEach(change -> later.merge(change.on(), change.by(), Pence::plus));
        return later;
    }

    private static Pence sum(List<Change> changes) {
        return changes.stream().map(Change::by).reduce(Pence.ZERO, Pence::plus);
    }
}
