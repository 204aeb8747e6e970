package daybook.testapplication;

import daybook.facts.Fact;
import daybook.facts.json.FactSerializer;
import daybook.store.DayBookStore;
import daybook.store.connection.OwnConnections;
import daybook.testapplication.history.CopiedEvents;
import daybook.testapplication.history.History;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database whose day book has a long history, posted in every projection. */
public final class WithHistory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final String JVM = "-Xmx512m";
    private static final String BEHIND = """
            select coalesce(min(entry), 0) from (%s) as positions
            """;

    private static final String NOTE = """
            do $$ begin execute format('comment on database %%I is %%L', current_database(), %d); end $$
            """;
    private static final String NOTED = """
            select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()
            """;

    private final TestDatabase database;
    private final JdbcTemplate sql;
    private int sets;

    private WithHistory(TestDatabase database) {
        this.database = database;
        sql = new JdbcTemplate(database.superuser());
    }

    public static WithHistory of(int events) throws Exception {
        return filled(new WithHistory(TestPostgres.freshDatabase()), events);
    }

    /** The one of an earlier run, where the server's data is kept in a folder ({@code -Dtestpostgres.folder=}). */
    public static WithHistory kept(int events) throws Exception {
        var made = new WithHistory(TestPostgres.database("history_" + events));
        String sets = made.sql.queryForObject(NOTED, String.class);
        if (sets != null) {
            made.sets = Integer.parseInt(sets);
            // The account's password was good for that run only.
            made.sql.execute("truncate access.account cascade");
        }
        return filled(made, events);
    }

    /** As the application makes its tables at its start, it is started for a moment first. */
    private static WithHistory filled(WithHistory made, int events) throws Exception {
        try (var app = OwnProcess.start(made.database, JVM)) {
            app.firstPageMillis();
        }
        made.grow(events);
        return made;
    }

    /** Lets it grow to so many events in all; then the application posts them. */
    public void grow(int events) throws Exception {
        int to = History.sets(events);
        try (var store = store(database.app(), Database.of(database));
                var copying = new CopiedEvents(database)) {
            store.start();
            long all = events() + History.write(copying, sets, to);
            await(() -> events() >= all);
        }
        sets = to;
        try (var app = OwnProcess.start(database, JVM)) {
            app.firstPageMillis();
            long all = events();
            await(() -> posted() >= all);
        }
        sql.execute("vacuum (analyze)");
        sql.execute(NOTE.formatted(sets));
    }

    /** Writes the officials and one set into a database in which the application runs, or has run. */
    public static void ofOneSet(Database database) {
        try (var store = book(database)) {
            store.start();
            History.write(store.engine()::appendEvents, 0, 1);
        }
    }

    /** The day book of a database, for whoever writes into it without the application. */
    public static DayBookStore book(Database database) {
        var pool = new PGSimpleDataSource();
        pool.setUrl(database.jdbcUrl());
        pool.setUser(database.app().user());
        pool.setPassword(database.app().password());
        return store(pool, database);
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

    private static void await(BooleanSupplier done) throws InterruptedException {
        long give = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > give) {
                throw new IllegalStateException("It did not get there in " + PATIENCE);
            }
            Thread.sleep(200);
        }
    }

    /** The last entry that every projection has. */
    private long posted() {
        var positions = sql.queryForList(
                "select format('select entry from %I.position', nspname) from pg_namespace "
                        + "where to_regclass(format('%I.position', nspname)) is not null",
                String.class);
        try {
            return positions.isEmpty() ? 0 : number(BEHIND.formatted(String.join(" union all ", positions)));
        } catch (BadSqlGrammarException oneWasReplacedMeanwhile) {
            return 0;
        }
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

    /** As many as there are entries. */
    public long events() {
        return number("select coalesce(max(entry_no), 0) from daybook.entry");
    }

    @Override
    public void close() {
        database.close();
    }
}
