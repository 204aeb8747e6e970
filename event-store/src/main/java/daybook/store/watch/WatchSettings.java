package daybook.store.watch;

import java.time.Duration;

/**
 * How the book is watched.
 *
 * @param piece how many entries are looked at together, 1 to 5,000
 * @param pace the least time between two pieces
 * @param share it pauses at least so many times as long as the piece itself took, so that it takes no more than one part
 *     in so many of a connection's time; 0 goes on at once
 * @param look how often the guards, the end of the book and what is found are looked at
 * @param rest how long after one round the next begins
 * @param silence after how long without a look the watch counts as silent, which is a finding of its own
 */
public record WatchSettings(int piece, Duration pace, int share, Duration look, Duration rest, Duration silence) {

    /** What an installation leaves to everybody else. */
    public static final int USUAL_SHARE = 20;

    /** Checks every limit. */
    public WatchSettings {
        if (piece < 1 || piece > 5_000) {
            throw new IllegalArgumentException("a piece has 1 to 5,000 entries, not " + piece);
        }
        if (share < 0 || pace.isNegative() || look.isNegative() || rest.isNegative() || silence.isNegative()) {
            throw new IllegalArgumentException(
                    "the watch cannot be faster than time: %s %d %s %s %s".formatted(pace, share, look, rest, silence));
        }
    }

    /** What an installation uses. */
    public static WatchSettings defaults() {
        return new WatchSettings(
                500,
                Duration.ofMillis(250),
                USUAL_SHARE,
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
    }

    /** How long to pause at least after what took so many nanoseconds. */
    public long pauseAfter(long took) {
        return Math.max(pace.toNanos(), share * took);
    }

    /** The same with another look, pace and rest. */
    public WatchSettings every(Duration time) {
        return new WatchSettings(piece, time, share, time, time, silence);
    }

    /** The same where nobody else needs the database. */
    public WatchSettings untiring() {
        return new WatchSettings(piece, pace, 0, look, rest, silence);
    }

    /** The same that counts as silent after another time. */
    public WatchSettings silentAfter(Duration time) {
        return new WatchSettings(piece, pace, share, look, rest, time);
    }
}
