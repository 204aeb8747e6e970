package daybook.query.projection.posting;

import daybook.query.projection.ProjectionState.Stopped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What a processor remembers of its last failure. After one, entries are posted one at a time until the batch that
 * failed is through: so the position stops right before the entry that cannot be posted, and that entry is known.
 */
public final class Trouble {

    private final Clock clock;
    private volatile @Nullable Stopped stopped;
    private volatile long stepUntil;

    Trouble(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    Stopped stopped() {
        return stopped;
    }

    boolean stepping(long entry) {
        return entry <= stepUntil;
    }

    synchronized void failed(long first, long last, Throwable failure) {
        stepUntil = Math.max(stepUntil, last);
        Long entry = entryOf(failure);
        if (entry == null && first == last && !ofTheDatabase(failure)) {
            entry = first;
        }
        Stopped before = stopped;
        Instant since = before == null ? clock.instant() : before.since();
        stopped = new Stopped(entry, kind(failure), since);
    }

    synchronized void posted(long last) {
        Stopped before = stopped;
        Long entry = before == null ? null : before.entry();
        if (before != null && (entry == null || last >= entry)) {
            stopped = null;
        }
    }

    /** The kind of failure only: a message may repeat what the fact says. */
    public static String kind(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    /** Whether the database could not be asked, rather than refused what it was asked. */
    public static boolean ofTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Long entryOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostingFailed posting) {
                return posting.entry();
            }
        }
        return null;
    }
}
