package daybook.store.watch;

import java.time.Duration;

/**
 * How the book is watched.
 *
 * @param piece how many entries are looked at together, 1 to 5,000
 * @param pace the least time between two pieces; also at least {@link #SHARE} times what the piece itself took
 * @param look how often the guards, the end of the book and what is found are looked at
 * @param rest how long after one round the next begins
 * @param silence after how long without a look the watch counts as silent, which is a finding of its own
 */
public record WatchSettings(int piece, Duration pace, Duration look, Duration rest, Duration silence) {

    /** A round takes no more of a connection's time than one part in so many. */
    public static final int SHARE = 20;

    /** Checks every limit. */
    public WatchSettings {
        if (piece < 1 || piece > 5_000) {
            throw new IllegalArgumentException("a piece has 1 to 5,000 entries, not " + piece);
        }
        if (pace.isNegative() || look.isNegative() || rest.isNegative() || silence.isNegative()) {
            throw new IllegalArgumentException("the watch cannot be faster than time: " + pace + look + rest + silence);
        }
    }

    /** What an installation uses. */
    public static WatchSettings defaults() {
        return new WatchSettings(
                500, Duration.ofMillis(250), Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    /** The same with another look, pace and rest. */
    public WatchSettings every(Duration time) {
        return new WatchSettings(piece, time, time, time, silence);
    }

    /** The same that counts as silent after another time. */
    public WatchSettings silentAfter(Duration time) {
        return new WatchSettings(piece, pace, look, rest, time);
    }
}
