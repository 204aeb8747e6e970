package daybook.store.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the day book opens the few connections of its own. They are apart from the application's pool so that an
 * exhausted pool can hold up neither the numbering nor the news of it.
 *
 * @param jdbcUrl the database's address, as {@code jdbc:postgresql://host:port/name}
 * @param user the application's role
 * @param password its password
 */
public record OwnConnections(String jdbcUrl, String user, String password) {

    /** The key of the advisory lock that makes one batch of numbering at a time; "Daybook" in ASCII. */
    public static final long LOCK_KEY = 0x44_61_79_62_6F_6F_6BL;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SOCKET = Duration.ofSeconds(60);

    /**
     * The server ends a session of ours that stops in mid-transaction, so that a node which hangs or is paused while it
     * holds the lock is overtaken after five seconds. Commits are synchronous whatever the server's default: a number
     * that somebody has seen must not be lost and given again.
     */
    private static final String SESSION =
            "-c idle_in_transaction_session_timeout=5s -c statement_timeout=30s" + " -c synchronous_commit=on";

    /**
     * Every question asked here walks a key. Held to that, whatever the planner believes about the tables: for a
     * condition that is nearly always false it would read the whole table, and take longer with every entry.
     */
    private static final String KEYS_ONLY = " -c enable_seqscan=off -c enable_bitmapscan=off -c jit=off";

    /**
     * Opens a connection: READ COMMITTED, committing only when told to, and always synchronously.
     *
     * @param purpose shown to the database's administrator, as in "daybook-sequencer"
     * @param lockPatience how long a statement waits for a lock
     * @throws SQLException when the server cannot be reached or refuses
     */
    public Connection open(String purpose, Duration lockPatience) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName(purpose);
        source.setOptions(SESSION + KEYS_ONLY + " -c lock_timeout=" + lockPatience.toMillis());
        source.setTcpKeepAlive(true);
        source.setConnectTimeout((int) CONNECT.toSeconds());
        source.setSocketTimeout((int) SOCKET.toSeconds());
        source.setPrepareThreshold(1);
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
