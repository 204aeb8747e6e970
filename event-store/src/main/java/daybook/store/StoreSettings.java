package daybook.store;

import java.time.Duration;

/**
 * How the day book works. The defaults suit an installation; tests lengthen the poll to prove that it is not needed.
 *
 * @param replayBatch how many entries a reader takes at a time, 1 to 5,000
 * @param sequencerBatch how many events one transaction numbers, 1 to 10,000
 * @param poll how often to look when nothing is heard: the safety net, from 10 ms to a day
 * @param pace the least time between two batches of numbering, up to 1 s; short, since a reader waits for it
 */
public record StoreSettings(int replayBatch, int sequencerBatch, Duration poll, Duration pace) {

    /** Checks every limit. */
    public StoreSettings {
        within("replay batch", replayBatch, 1, 5_000);
        within("sequencer's batch", sequencerBatch, 1, 10_000);
        within("poll in milliseconds", poll.toMillis(), 10, Duration.ofDays(1).toMillis());
        within("pace in milliseconds", pace.toMillis(), 0, 1_000);
    }

    /** What an installation uses. */
    public static StoreSettings defaults() {
        return new StoreSettings(500, 2_000, Duration.ofMillis(500), Duration.ofMillis(5));
    }

    /** The same with another poll interval. */
    public StoreSettings withPoll(Duration newPoll) {
        return new StoreSettings(replayBatch, sequencerBatch, newPoll, pace);
    }

    /** The same with another size of the readers' batches. */
    public StoreSettings withReplayBatch(int newReplayBatch) {
        return new StoreSettings(newReplayBatch, sequencerBatch, poll, pace);
    }

    /** The same with another size of the sequencer's batches. */
    public StoreSettings withSequencerBatch(int newSequencerBatch) {
        return new StoreSettings(replayBatch, newSequencerBatch, poll, pace);
    }

    private static void within(String what, long found, long least, long most) {
        if (found < least || found > most) {
            throw new IllegalArgumentException(
                    "the %s is %,d: it must be from %,d to %,d".formatted(what, found, least, most));
        }
    }
}
