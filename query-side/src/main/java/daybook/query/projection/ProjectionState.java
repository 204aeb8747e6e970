package daybook.query.projection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one projection stands.
 *
 * @param version of its tables
 * @param position the last entry posted
 * @param head the last entry made
 * @param lag how long the oldest entry not yet posted has waited; zero when there is none
 * @param stopped why it stands still; null while it runs
 * @param rebuild how far its rebuild has come; null when none is under way
 */
public record ProjectionState(
        ProjectionName name,
        int version,
        long position,
        long head,
        Duration lag,
        @Nullable Stopped stopped,
        @Nullable Rebuild rebuild) {

    /** Entries not yet posted. */
    public long behind() {
        return Math.max(0, head - position);
    }

    /**
     * It stopped rather than skip.
     *
     * @param entry that could not be posted; null when it is not the entry's fault
     * @param reason the kind of failure, without what the fact says
     * @param since when it was first refused
     */
    public record Stopped(@Nullable Long entry, String reason, Instant since) {}

    /**
     * It is being rebuilt from entry 1 while the old rows serve.
     *
     * @param position the last entry posted anew
     * @param of the last entry made
     * @param stopped why the rebuild stands still; null while it runs
     */
    public record Rebuild(long position, long of, @Nullable Stopped stopped) {}
}
