package daybook.store.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When a watch last looked, how far it is, and what hinders it, as this process knows it: what is written of it in the
 * database could be written there by others, or not at all.
 */
public final class Pulse {

    /** A lock that is held for a moment, as by a migration, is nobody's doing. */
    private static final int HINDERED_AFTER = 3;

    private record Hindered(int times, String how) {}

    private final String of;
    private final Duration patience;
    private final Map<String, Hindered> hindrances = new ConcurrentHashMap<>();
    private volatile long lookedNanos = System.nanoTime();
    private volatile boolean begun;
    private volatile @Nullable Instant lookedAt;
    private volatile Round round = Round.NONE;

    /**
     * The pulse of a watch that has not begun.
     *
     * @param of what is watched, as in "the book"
     * @param patience after how long without a look it counts as silent
     */
    public Pulse(String of, Duration patience) {
        this.of = of;
        this.patience = patience;
    }

    /** From now on it should look. */
    public void begins() {
        lookedNanos = System.nanoTime();
        begun = true;
    }

    /** It has looked at all that it looks at each time. */
    public void looked() {
        lookedNanos = System.nanoTime();
        lookedAt = Instant.now();
    }

    /** What is watched. */
    public String of() {
        return of;
    }

    /** When it last looked; null before the first look. */
    public @Nullable Instant lookedAt() {
        return lookedAt;
    }

    /** How long ago it last looked, or began; none while it has not begun. */
    public Duration age() {
        return begun ? Duration.ofNanos(System.nanoTime() - lookedNanos) : Duration.ZERO;
    }

    /** How far it has come, here or on another node. */
    public Round round() {
        return round;
    }

    void at(Round now) {
        round = now;
    }

    /** Something keeps it from reading or writing this. */
    void hinderedBy(String what, String how) {
        hindrances.merge(what, new Hindered(1, how), (before, now) -> new Hindered(before.times() + 1, how));
    }

    void unhindered(String what) {
        hindrances.remove(what);
    }

    /** What is wrong with the watch itself; never kept, since it is over as soon as it is. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        var age = age();
        if (age.compareTo(patience) > 0) {
            found.add(Finding.of(
                    FindingKind.WATCH_SILENT,
                    "the watch over " + of,
                    "it has not looked for %s, and looks every few seconds otherwise".formatted(words(age))));
        }
        hindrances.forEach((what, hindered) -> {
            if (hindered.times() >= HINDERED_AFTER) {
                found.add(Finding.of(FindingKind.WATCH_HINDERED, what, hindered.how()));
            }
        });
        return found;
    }

    private static String words(Duration age) {
        return age.toMinutes() < 1
                ? count(age.toSeconds(), "second")
                : age.toHours() < 2 ? count(age.toMinutes(), "minute") : count(age.toHours(), "hour");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
