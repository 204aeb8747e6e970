package daybook.benchmarks.measure;

import java.time.Duration;

/**
 * How much is done for the figures.
 *
 * @param rounds how often each contestant has its turn
 * @param turn how long a turn is
 * @param history how many events the long history has
 */
public record Effort(int rounds, Duration turn, int history) {

    /** The shorter history that the long one is compared with. */
    public static final int SHORT_HISTORY = 10_000;

    public Effort {
        if (rounds < 1 || rounds > 100 || turn.toMillis() < 100 || history < SHORT_HISTORY) {
            throw new IllegalArgumentException(
                    "1 to 100 rounds, turns of at least 100 ms and a history of at least " + SHORT_HISTORY + " events");
        }
    }
}
