package daybook.query.projection.rebuild;

import daybook.query.projection.ProjectionName;
import daybook.query.projection.posting.ProjectionSchema;
import daybook.query.projection.posting.Trouble;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sees to the requests for rebuilds, all that are open from one reading of the book, on one node at a time; a node that
 * dies is taken over from. A projection that is new to a long book, or far behind, is filled in the same way.
 */
public final class Rebuilds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('query.rebuild_request', 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('query.rebuild_request', 0))";

    /** Knows the projections. */
    public interface House {

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
    private final Findings findings;
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();

    public Rebuilds(DataSource database, JdbcTemplate jdbc, House house, Findings findings) {
        this.findings = findings;
        this.database = database;
        this.jdbc = jdbc;
        this.house = house;
    }

    @Nullable
    public Rebuild running(ProjectionName name) {
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
                if (!Trouble.ofTheDatabase(failure)) {
                    findings.tell(Finding.of(
                            FindingKind.REBUILD_FAILED,
                            String.join(", ", running.keySet()),
                            "it failed and is tried again: " + Trouble.kind(failure)));
                }
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
                    fill(house.farBehind());
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

    /** One that cannot be filled for an entry that does not add up is left to its processor, which goes on up to there. */
    private void fill(Collection<String> farBehind) throws SQLException, InterruptedException {
        try {
            perform(farBehind, (projection, _) -> house.serves(projection));
        } catch (DoesNotAddUp found) {
            findings.keep(found.finding());
            farBehind.forEach(house::serves);
        }
    }

    /** What is done with one that serves. */
    private interface Served {
        void done(String projection, Replaced.Differences differences);
    }

    /** Rebuilds these from one reading, and tells of each as soon as it serves. */
    private void perform(Collection<String> projections, Served served) throws SQLException, InterruptedException {
        Map<ProjectionSchema, String> building = new LinkedHashMap<>();
        try {
            for (String projection : new LinkedHashSet<>(projections)) {
                Rebuild rebuild = house.rebuild(projection);
                if (rebuild == null) {
                    served.done(projection, new Replaced.Differences(0, List.of()));
                } else {
                    told(projection, rebuild.leftBehind());
                    running.put(projection, rebuild);
                    building.put(rebuild.prepare(), projection);
                }
            }
            Set<ProjectionSchema> troubled = building.isEmpty() ? Set.of() : house.fill(building.keySet());
            for (var built : building.entrySet().stream()
                    .sorted(Comparator.comparing(each -> troubled.contains(each.getKey())))
                    .toList()) {
                served.done(built.getValue(), finish(built.getValue()));
            }
        } catch (DoesNotAddUp found) {
            building.values().stream()
                    .map(running::get)
                    .filter(Objects::nonNull)
                    .forEach(Rebuild::giveUp);
            throw found;
        } finally {
            running.keySet().removeAll(building.values());
        }
    }

    private Replaced.Differences finish(String projection) throws SQLException, InterruptedException {
        Rebuild rebuild = Objects.requireNonNull(running.get(projection));
        Replaced.Differences differences = rebuild.finish();
        running.remove(projection);
        LOG.info("The rebuilt {} serves", projection);
        told(projection, differences);
        return differences;
    }

    /** What differs stays found until a rebuild gives the rows that are there, and a failure until one does not fail. */
    private void told(String projection, Replaced.@Nullable Differences differences) throws SQLException {
        if (differences == null) {
            return;
        }
        gone(FindingKind.REBUILD_FAILED, projection);
        gone(FindingKind.REBUILD_DIFFERED, projection);
        if (differences.rows() > 0) {
            findings.keep(Finding.of(FindingKind.REBUILD_DIFFERED, projection, differences.told()));
        }
    }

    private void gone(FindingKind kind, String projection) throws SQLException {
        for (Finding open : findings.open()) {
            if (open.kind() == kind && List.of(open.subject().split(", ")).contains(projection)) {
                findings.gone(open);
            }
        }
    }

    /** A rebuild that cannot be made of entries as they are now ends, and says why: the old rows go on serving. */
    private void performRequests() throws SQLException, InterruptedException {
        Map<String, Long> requests = new LinkedHashMap<>();
        open().forEach(request -> requests.put(request.projection(), request.number()));
        try {
            perform(
                    requests.keySet(),
                    (projection, differences) -> end(projection, requests.get(projection), differences.rows(), null));
        } catch (DoesNotAddUp found) {
            findings.keep(found.finding());
            String why = String.valueOf(found.getMessage());
            for (var request : requests.entrySet()) {
                if (end(request.getKey(), request.getValue(), null, why) > 0) {
                    findings.keep(Finding.of(FindingKind.REBUILD_FAILED, request.getKey(), why));
                }
            }
        }
    }

    private int end(String projection, @Nullable Long number, @Nullable Long differing, @Nullable String failure) {
        return jdbc.update(
                "update query.rebuild_request set finished_at = now(), rows_differing = ?, failure = ?"
                        + " where projection = ? and request_no <= ? and finished_at is null",
                differing,
                failure,
                projection,
                number);
    }
}
