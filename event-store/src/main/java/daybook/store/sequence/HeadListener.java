package daybook.store.sequence;

import daybook.store.connection.OwnConnections;
import daybook.store.connection.Worker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Hears of entries that any node has numbered, and asks by itself at the poll interval in case it missed some. */
public final class HeadListener {

    /** The name of its thread, and of its session in {@code pg_stat_activity}. */
    public static final String NAME = "daybook-listener";

    private final int pollMillis;
    private final IntPredicate ours;
    private final LongConsumer heard;
    private final Worker worker;

    /**
     * A listener, not yet started.
     *
     * @param poll how often to ask when nothing is heard
     * @param ours whether a server process is this node's own sequencer, whose numbers are known without listening
     * @param heard told the number of the last entry, perhaps more than once
     */
    public HeadListener(OwnConnections connections, Duration poll, IntPredicate ours, LongConsumer heard) {
        this.ours = ours;
        this.pollMillis = Math.toIntExact(poll.toMillis());
        this.heard = heard;
        this.worker = new Worker(NAME, connections, this::work);
    }

    /** Starts listening. */
    public void start() {
        worker.start();
    }

    /** Ends the listening, at once. */
    public void stop() {
        worker.requestStop();
        worker.abort();
        worker.stop();
    }

    private void work(Connection connection, Worker self) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NumberingBatch.CHANNEL);
        }
        while (!self.stopping()) {
            ask(connection);
            self.allIsWell();
            hear(connection, self);
        }
    }

    /** Listens until a poll interval passes in silence. */
    private void hear(Connection connection, Worker self) throws SQLException {
        var session = connection.unwrap(PGConnection.class);
        while (!self.stopping()) {
            var notifications = session.getNotifications(pollMillis);
            if (notifications == null || notifications.length == 0) {
                return;
            }
            Stream.of(notifications)
                    .filter(notification -> !ours.test(notification.getPID()))
                    .mapToLong(notification -> Long.parseLong(notification.getParameter()))
                    .max()
                    .ifPresent(heard);
        }
    }

    private void ask(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select coalesce(max(entry_no), 0) from daybook.entry");
                var row = statement.executeQuery()) {
            row.next();
            heard.accept(row.getLong(1));
        }
    }
}
