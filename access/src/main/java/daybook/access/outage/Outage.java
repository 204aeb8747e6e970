package daybook.access.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why a request cannot be served now though nothing is wrong with it, and what is certain of what it asked for. */
public enum Outage {
    /** Whether something was recorded is not known. */
    AWAY(Duration.ofSeconds(5)),
    /** No transaction was ever begun, so nothing was recorded. */
    BUSY(Duration.ofSeconds(5)),
    /** The database refused to write for want of room and rolled back, so nothing was recorded. */
    FULL(Duration.ofMinutes(1)),
    /** It is recorded, and waits for its entry number. */
    UNNUMBERED(Duration.ofSeconds(5));

    /** PostgreSQL's conditions: disk_full, too_many_connections; the classes 08 and 57P are about connections. */
    private static final String DISK_FULL = "53100";

    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Duration wait;

    Outage(Duration wait) {
        this.wait = wait;
    }

    /** When it may be worth while to ask again. */
    public Duration await() {
        return wait;
    }

    /** The outage that a failure comes from; null if it comes from something else. */
    public static @Nullable Outage of(Throwable failure) {
        boolean ofTheDatabase = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable known) {
                return known.outage();
            }
            ofTheDatabase |= cause instanceof SQLException sql && (isFull(sql) || isAway(sql));
        }
        return ofTheDatabase ? AWAY : null;
    }

    /**
     * What a failure of a transaction leaves certain: {@link #FULL} and {@link #BUSY} that it recorded nothing; null
     * where that is not known, or the failure has nothing to do with an outage.
     */
    public static @Nullable Outage withNothingRecorded(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isFull(sql)) {
                return FULL;
            }
            if (cause instanceof CannotCreateTransactionException) {
                return BUSY;
            }
        }
        return null;
    }

    private static boolean isFull(SQLException failure) {
        return DISK_FULL.equals(failure.getSQLState());
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state != null
                        && (state.startsWith("08") || state.startsWith("57P") || state.equals(TOO_MANY_CONNECTIONS));
    }
}
