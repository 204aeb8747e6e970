package daybook.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sees to the requests for rebuilds, all that are open from one reading of the book, on one node at a time; a node that
 * dies is taken over from. A projection that is new to a long book, or far behind, is filled in the same way.
 */
final class Rebuilds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('query.rebuild_request', 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('query.rebuild_request', 0))";

    /** Knows the projections. */
    interface House {

        /** Makes the rebuild of one projection; null if there is no such projection. */
        @Nullable
        Rebuild rebuild(String projection);

        /** Fills all that is to be rebuilt from one reading of the book, and tells what has an entry it could not post. */
        Set<ProjectionSchema> fill(Collection<ProjectionSchema> schemas) throws InterruptedException;

        /** Those that are held back until they are filled, since so much is missing in them. */
        Collection<String> farBehind();

        /** One that was held back has been filled. */
        void serves(String projection);
    }

    private record Wish(long number, String projection) {}

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final House house;
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();

    Rebuilds(DataSource database, JdbcTemplate jdbc, House house) {
        this.database = database;
        this.jdbc = jdbc;
        this.house = house;
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
                if (!house.farBehind().isEmpty() || !open().isEmpty()) {
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

    private List<Wish> open() {
        return jdbc.query(
                "select request_no, projection from query.rebuild_request where finished_at is null order by request_no",
                (row, _) -> new Wish(row.getLong(1), row.getString(2)));
    }

    /** The lock is the session's, so that it goes with the node. */
    private void underLock() throws SQLException, InterruptedException {
        try (Connection session = database.getConnection()) {
            session.setAutoCommit(true);
            if (ask(session, LOCK)) {
                try {
                    perform(house.farBehind(), house::serves);
                    performRequests();
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

    /** Rebuilds these from one reading, and tells of each as soon as it serves. */
    private void perform(Collection<String> projections, Consumer<String> served) throws InterruptedException {
        Map<ProjectionSchema, String> building = new LinkedHashMap<>();
        try {
            for (String projection : new LinkedHashSet<>(projections)) {
                Rebuild rebuild = house.rebuild(projection);
                if (rebuild == null) {
                    served.accept(projection);
                } else {
                    running.put(projection, rebuild);
                    building.put(rebuild.prepare(), projection);
                }
            }
            Set<ProjectionSchema> troubled = building.isEmpty() ? Set.of() : house.fill(building.keySet());
            for (var built : building.entrySet().stream()
                    .sorted(Comparator.comparing(each -> troubled.contains(each.getKey())))
                    .toList()) {
                finish(built.getValue());
                served.accept(built.getValue());
            }
        } finally {
            running.keySet().removeAll(building.values());
        }
    }

    private void finish(String projection) throws InterruptedException {
        Rebuild rebuild = running.get(projection);
        if (rebuild != null) {
            rebuild.finish();
            running.remove(projection);
            LOG.info("The rebuilt {} serves", projection);
        }
    }

    private void performRequests() throws InterruptedException {
        Map<String, Long> requests = new LinkedHashMap<>();
        open().forEach(request -> requests.put(request.projection(), request.number()));
        perform(
                requests.keySet(),
                projection -> jdbc.update(
                        "update query.rebuild_request set finished_at = now()"
                                + " where projection = ? and request_no <= ? and finished_at is null",
                        projection,
                        requests.get(projection)));
    }
}
