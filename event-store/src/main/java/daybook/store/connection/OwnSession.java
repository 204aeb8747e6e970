package daybook.store.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of the day book's own for short look-ups, one at a time, each in a transaction of its own. It is opened
 * when it is first needed, and once more when it turns out to be broken.
 */
public final class OwnSession implements AutoCloseable {

    /** A look-up, done within one transaction. */
    @FunctionalInterface
    public interface LookUp<T> {
        /** Asks and returns; the commit comes after. */
        T on(Connection connection) throws SQLException;
    }

    private static final Logger log = LoggerFactory.getLogger(OwnSession.class);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(10);

    private final OwnConnections connections;
    private final String purpose;
    private final Duration lockPatience;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private @Nullable Connection open;

    public OwnSession(OwnConnections connections, String purpose) {
        this(connections, purpose, LOCK_PATIENCE);
    }

    /** One that waits for a lock no longer than this. */
    public OwnSession(OwnConnections connections, String purpose, Duration lockPatience) {
        this.connections = connections;
        this.purpose = purpose;
        this.lockPatience = lockPatience;
    }

    /**
     * Does the look-up and commits. A look-up that throws anything but an SQLException is rolled back.
     *
     * @throws SQLException when it fails on a second, fresh connection too
     */
    public <T> T run(LookUp<T> lookUp) throws SQLException {
        oneAtATime.lock();
        try {
            return once(lookUp);
        } catch (SQLException first) {
            log.debug("{}: failed, trying once more on a new connection", purpose, first);
            close();
            try {
                return once(lookUp);
            } catch (SQLException second) {
                close();
                second.addSuppressed(first);
                throw second;
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T once(LookUp<T> lookUp) throws SQLException {
        var connection = open;
        if (connection == null) {
            connection = connections.open(purpose, lockPatience);
            open = connection;
        }
        try {
            var answer = lookUp.on(connection);
            connection.commit();
            return answer;
        } catch (RuntimeException refused) {
            connection.rollback();
            throw refused;
        }
    }

    /** Gives the connection back; the next look-up opens another. */
    @Override
    public void close() {
        oneAtATime.lock();
        try (var _ = open) {
            open = null;
        } catch (SQLException e) {
            log.debug("{}: the connection was already broken", purpose, e);
        } finally {
            oneAtATime.unlock();
        }
    }
}
