package daybook.store.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that works on a connection of its own until it is stopped. Whatever goes wrong, it says so in the log, waits
 * a little longer each time (up to {@link #LONGEST_PAUSE}) and starts again on a new connection: it never dies silently.
 */
public final class Worker {

    /** What the thread does on its connection; returns only when {@link Worker#stopping()}. */
    @FunctionalInterface
    public interface Work {
        /** Works on a fresh connection, and calls {@link Worker#allIsWell()} whenever a round has succeeded. */
        void on(Connection connection, Worker worker) throws SQLException;
    }

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Short, so that a stop is heard by a thread that waits for a lock. */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(1);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final OwnConnections connections;
    private final Work work;
    private volatile boolean stopping;
    private volatile @Nullable Connection current;
    private volatile Duration pause = FIRST_PAUSE;
    private @Nullable Thread thread;

    public Worker(String name, OwnConnections connections, Work work) {
        this.name = name;
        this.connections = connections;
        this.work = work;
    }

    /** Starts the thread, once. */
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        }
    }

    /** Whether the work should end. */
    public boolean stopping() {
        return stopping;
    }

    /** The last round succeeded, so the next trouble is a new one: the pauses start small again. */
    public void allIsWell() {
        pause = FIRST_PAUSE;
    }

    /** Asks the work to end, without waiting for it. */
    public void requestStop() {
        stopping = true;
    }

    /** Asks the work to end and waits; if it does not, breaks its connection, and the server rolls back. */
    public void stop() {
        requestStop();
        var running = thread();
        if (running == null) {
            return;
        }
        LockSupport.unpark(running);
        try {
            if (!running.join(STOP_PATIENCE)) {
                abort();
                running.join(STOP_PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Breaks the connection at once, as a stop that need not wait for a reading to return. */
    public void abort() {
        var connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("{}: the connection was already broken", name, e);
            }
        }
    }

    private synchronized @Nullable Thread thread() {
        return thread;
    }

    private void run() {
        while (!stopping) {
            try (var connection = connections.open(name, LOCK_PATIENCE)) {
                current = connection;
                work.on(connection, this);
            } catch (SQLException | RuntimeException | Error trouble) {
                if (!stopping) {
                    log.warn("{}: interrupted, starting again in {} ms", name, pause.toMillis(), trouble);
                    pauseALittleLonger();
                }
            } finally {
                current = null;
            }
        }
    }

    private void pauseALittleLonger() {
        LockSupport.parkNanos(pause.toNanos());
        var doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
