package daybook.command.programme;

import daybook.facts.authority.Authority;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
     */
    record Change(LocalDate on, Pence by, @Nullable Authority under) {}

    Timeline {
        changes = List.copyOf(changes);
    }

    Timeline plus(LocalDate on, Pence by) {
        return plus(on, by, null);
    }

    Timeline plus(LocalDate on, Pence by, @Nullable Authority under) {
        return plus(new Timeline(List.of(new Change(on, by, under))));
    }

    Timeline plus(Timeline other) {
        var all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Timeline(all);
    }

    Timeline minus(Timeline other) {
        return plus(new Timeline(other.changes.stream()
                .map(change -> new Change(change.on(), Pence.ZERO.minus(change.by()), change.under()))
                .toList()));
    }

    /** What it comes to once everything has taken effect. */
    Pence total() {
        return sum(changes);
    }

    /** What it is on that day. */
    Pence on(LocalDate day) {
        return sum(changes.stream().filter(change -> !change.on().isAfter(day)).toList());
    }

    /** Whether it has begun by that day. */
    boolean isFrom(LocalDate day) {
        return changes.stream().anyMatch(change -> !change.on().isAfter(day));
    }

    /** The least that it is on that day or on any later one; never below nothing. */
    Pence leastFrom(LocalDate day) {
        Pence running = on(day);
        Pence least = running;
        for (Map.Entry<LocalDate, Pence> later : after(day).entrySet()) {
            running = running.plus(later.getValue());
            least = running.compareTo(least) < 0 ? running : least;
        }
        return least.isPositive() ? least : Pence.ZERO;
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
