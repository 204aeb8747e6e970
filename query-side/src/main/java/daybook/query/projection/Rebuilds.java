package daybook.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sees to the requests for rebuilds, one at a time, on one node at a time; a node that dies is taken over from. */
final class Rebuilds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('query.rebuild_request', 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('query.rebuild_request', 0))";

    /** Makes the rebuild of one projection; null if there is no such projection. */
    interface Maker {
        @Nullable
        Rebuild rebuild(String projection);
    }

    private record Request(long number, String projection) {}

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Maker maker;
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();

    Rebuilds(DataSource database, JdbcTemplate jdbc, Maker maker) {
        this.database = database;
        this.jdbc = jdbc;
        this.maker = maker;
    }

    @Nullable
    Rebuild running(ProjectionName name) {
        return running.get(name.text());
    }

    /** Looks for requests until interrupted. */
    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!open().isEmpty()) {
                    underLock();
                }
                Thread.sleep(POLL);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("A rebuild failed and will be tried again: {}", Trouble.kind(failure));
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Request> open() {
        return jdbc.query(
                "select request_no, projection from query.rebuild_request where finished_at is null order by request_no",
                (row, _) -> new Request(row.getLong(1), row.getString(2)));
    }

    /** The lock is the session's, so that it goes with the node. */
    private void underLock() throws SQLException, InterruptedException {
        try (Connection session = database.getConnection()) {
            session.setAutoCommit(true);
            if (ask(session, LOCK)) {
                try {
                    for (Request request : open()) {
                        perform(request);
                    }
                } finally {
                    ask(session, UNLOCK);
                }
            }
        }
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void perform(Request request) throws InterruptedException {
        Rebuild rebuild = maker.rebuild(request.projection());
        if (rebuild != null) {
            LOG.info("Rebuilding {} from entry 1", request.projection());
            running.put(request.projection(), rebuild);
            try {
                rebuild.perform();
            } finally {
                running.remove(request.projection());
            }
            LOG.info("The rebuilt {} serves", request.projection());
        }
        jdbc.update(
                "update query.rebuild_request set finished_at = now()"
                        + " where projection = ? and request_no <= ? and finished_at is null",
                request.projection(),
                request.number());
    }
}
