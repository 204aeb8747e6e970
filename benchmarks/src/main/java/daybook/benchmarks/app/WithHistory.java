package daybook.benchmarks.app;

import daybook.benchmarks.history.History;
import daybook.facts.Fact;
import daybook.facts.json.FactSerializer;
import daybook.store.DayBookStore;
import daybook.store.connection.OwnConnections;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database whose day book has a long history, posted in every projection. */
public final class WithHistory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final String BEHIND = """
            select coalesce(min(entry), 0) from (%s) as positions
            """;

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final JdbcTemplate sql = new JdbcTemplate(database.superuser());
    private int sets;
    private double appendedPerSecond;

    /** As the application makes its tables at its start, it is started for as long as the history takes. */
    public static WithHistory of(int events) throws Exception {
        var made = new WithHistory();
        made.grow(events);
        return made;
    }

    /** Lets it grow to so many events in all. */
    public void grow(int events) throws Exception {
        try (var app = OwnProcess.start(database, "-Xmx512m")) {
            app.firstPageMillis();
            try (var store = store(database.app(), Database.of(database))) {
                store.start();
                long began = System.nanoTime();
                int to = History.sets(events);
                long written = History.write(store, sets, to);
                appendedPerSecond = written * 1e9 / (System.nanoTime() - began);
                sets = to;
                awaitPosted();
            }
        }
        sql.execute("vacuum (analyze)");
    }

    /** Writes the officials and one set into a database in which the application runs, or has run. */
    public static void ofOneSet(Database database) {
        var pool = new PGSimpleDataSource();
        pool.setUrl(database.jdbcUrl());
        pool.setUser(database.app().user());
        pool.setPassword(database.app().password());
        try (var store = store(pool, database)) {
            store.start();
            History.write(store, 0, 1);
        }
    }

    private static DayBookStore store(DataSource pool, Database database) {
        var login = database.app();
        return DayBookStore.builder()
                .dataSource(pool)
                .ownConnections(new OwnConnections(database.jdbcUrl(), login.user(), login.password()))
                .serializer(FactSerializer.create())
                .effectiveDate(event -> ((Fact) event.getPayload()).effective())
                .build();
    }

    /** Until every projection has what is recorded now. */
    private void awaitPosted() throws InterruptedException {
        long give = System.nanoTime() + PATIENCE.toNanos();
        while (posted() < number("select count(*) from daybook.event")) {
            if (System.nanoTime() > give) {
                throw new IllegalStateException("The projections did not get there in " + PATIENCE);
            }
            Thread.sleep(200);
        }
    }

    private long posted() {
        var positions = sql.queryForList(
                "select format('select entry from %I.position', nspname) from pg_namespace "
                        + "where to_regclass(format('%I.position', nspname)) is not null",
                String.class);
        return positions.isEmpty() ? 0 : number(BEHIND.formatted(String.join(" union all ", positions)));
    }

    private long number(String query) {
        Long number = sql.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }

    public TestDatabase database() {
        return database;
    }

    public int sets() {
        return sets;
    }

    public long events() {
        return number("select count(*) from daybook.event");
    }

    /** Of the last growth, while every projection was posting. */
    public double appendedPerSecond() {
        return appendedPerSecond;
    }

    @Override
    public void close() {
        database.close();
    }
}
