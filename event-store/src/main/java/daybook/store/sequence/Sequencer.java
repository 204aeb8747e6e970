package daybook.store.sequence;

import daybook.store.connection.OwnConnections;
import daybook.store.connection.Worker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * Gives each committed event its entry number. One runs in every node; the lock makes one batch at a time among them
 * all, so any node takes over from any other without being told.
 *
 * <p>It is woken in-process when a transaction of this node ends, and looks by itself at the poll interval for what was
 * left by a node that died. While committed events are held back by an older open transaction it looks more often,
 * since nobody tells it when that transaction ends.
 */
public final class Sequencer {

    /** The name of its thread, and of its session in {@code pg_stat_activity}. */
    public static final String NAME = "daybook-sequencer";

    private static final long SHORTEST_LOOK = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Duration START_PATIENCE = Duration.ofSeconds(20);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final NumberingBatch batch;
    private final int batchSize;
    private final long pollNanos;
    private final long paceNanos;
    private final Consumer<Numbered> publish;
    private final OwnConnections connections;
    private final Worker worker;
    private final Wake wake = new Wake();
    private final LongAdder batches = new LongAdder();
    private volatile int servedBy = -1;

    /**
     * A sequencer, not yet started.
     *
     * @param batchSize the most events that one transaction numbers
     * @param poll how often to look when nobody rings
     * @param pace the least time from one batch to the next, so that a busy book is numbered in larger batches
     * @param publish told of each batch after its commit, in order
     */
    public Sequencer(
            OwnConnections connections, int batchSize, Duration poll, Duration pace, Consumer<Numbered> publish) {
        this.connections = connections;
        this.batch = new NumberingBatch(batchSize);
        this.batchSize = batchSize;
        this.pollNanos = poll.toNanos();
        this.paceNanos = pace.toNanos();
        this.publish = publish;
        this.worker = new Worker(NAME, connections, this::work);
    }

    /**
     * Settles which server this is, then starts numbering.
     *
     * @throws SQLException when the server cannot be reached
     */
    public void start() throws SQLException {
        try (var connection = connections.open(NAME, START_PATIENCE)) {
            ServerRecord.settle(connection);
        }
        worker.start();
    }

    /** Ends the numbering; a batch under way is finished or rolled back. */
    public void stop() {
        worker.requestStop();
        wake.ring();
        worker.stop();
    }

    /** A transaction with events has ended: look now. */
    public void ring() {
        wake.ring();
    }

    /** Whether this server process is the one that numbers for this node. */
    public boolean isServedBy(int process) {
        return process == servedBy;
    }

    /** How many batches gave numbers since the start. */
    public long batches() {
        return batches.sum();
    }

    private void work(Connection connection, Worker self) throws SQLException {
        ServerRecord.settle(connection);
        servedBy = connection.unwrap(PGConnection.class).getBackendPID();
        var look = SHORTEST_LOOK;
        while (!self.stopping()) {
            var began = System.nanoTime();
            var numbered = runBatch(connection);
            self.allIsWell();
            if (!numbered.isEmpty()) {
                batches.increment();
                publish.accept(numbered);
                look = SHORTEST_LOOK;
            }
            if (numbered.events().size() < batchSize) {
                var heard = wake.await(numbered.heldBack() ? look : pollNanos);
                look = heard ? SHORTEST_LOOK : Math.min(look * 2, LONGEST_LOOK);
            }
            keepPace(began);
        }
    }

    /** Another node that keeps the lock for long is no trouble of ours: it is numbering, so ask again. */
    private Numbered runBatch(Connection connection) throws SQLException {
        try {
            return batch.run(connection);
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return new Numbered(List.of(), true);
            }
            throw e;
        }
    }

    private void keepPace(long began) {
        var left = paceNanos - (System.nanoTime() - began);
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }
}
