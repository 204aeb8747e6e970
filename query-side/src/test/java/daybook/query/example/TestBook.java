package daybook.query.example;

import daybook.facts.json.FactSerializer;
import daybook.query.asat.Basis;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import daybook.store.DayBook;
import daybook.store.DayBookStore;
import daybook.store.connection.OwnConnections;
import daybook.store.watch.Findings;
import daybook.store.watch.Watch;
import daybook.store.watch.WatchSettings;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** A day book on a database of its own, with every projection and query of the query side, and without its pages. */
public final class TestBook implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestDatabase database = TestPostgres.freshDatabase("query side", TestBook::migrate);
    private final DayBookStore store;
    private final Map<String, Long> lengths = new HashMap<>();
    private AnnotationConfigApplicationContext context;

    private static void migrate(TestDatabase empty) {
        Flyway.configure()
                .dataSource(empty.owner())
                .locations("classpath:db/migration/event-store", "classpath:db/migration/query-side")
                .placeholders(Map.of("app_role", empty.appLogin().user()))
                .load()
                .migrate();
    }

    public TestBook() {
        this(WatchSettings.defaults().every(Duration.ofMillis(100)));
    }

    /** A book that is watched in another way. */
    public TestBook(WatchSettings watch) {
        store = DayBookStore.builder()
                .dataSource(database.app())
                .ownConnections(new OwnConnections(
                        database.jdbcUrl(),
                        database.appLogin().user(),
                        database.appLogin().password()))
                .serializer(FactSerializer.create())
                .effectiveDate(event -> ((daybook.facts.Fact) event.getPayload()).effective())
                .watch(watch)
                .build();
        store.start();
    }

    /** Starts the query side. */
    public TestBook open() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.app()));
        context.registerBean(DayBook.class, store::dayBook);
        context.registerBean(EventStore.class, store::eventStore);
        context.registerBean(Findings.class, store::findings);
        context.registerBean(Watch.class, store::watch);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(ControllerAdvice.class));
        scanner.addExcludeFilter(
                (type, _) -> type.getClassMetadata().getClassName().endsWith("Test"));
        scanner.scan(
                "daybook.query.asat",
                "daybook.query.borrowing",
                "daybook.query.daybook",
                "daybook.query.people",
                "daybook.query.projection",
                "daybook.query.registers",
                "daybook.query.scorecard",
                "daybook.query.search",
                "daybook.query.trail");
        context.refresh();
        return this;
    }

    /** Stops the query side; the book stays. */
    public void closeQueries() {
        context.close();
    }

    /** Every one of a kind that there is. */
    public <T> Collection<T> all(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    public <T> T query(Class<T> kind) {
        return context.getBean(kind);
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(database.app());
    }

    public DataSource pool() {
        return database.app();
    }

    public EventStore eventStore() {
        return store.eventStore();
    }

    /**
     * Breaks the connection over which the next rows are put into the table, in the middle of its transaction.
     *
     * @param meanwhile done when none can be put into it any more, so that there is a next time
     */
    public void breakPosting(String table, Runnable meanwhile) {
        var session = new SingleConnectionDataSource(connection(), true);
        var sql = new JdbcTemplate(session);
        try {
            sql.execute("begin");
            sql.execute("lock table " + table + " in share mode");
            meanwhile.run();
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (sql.queryForList(
                            "select pg_terminate_backend(pid) from pg_locks where relation = ?::regclass and not"
                                    + " granted",
                            table)
                    .isEmpty()) {
                if (System.nanoTime() > giveUp) {
                    throw new AssertionError("nobody put rows into " + table);
                }
                LockSupport.parkNanos(1_000_000);
            }
            sql.execute("rollback");
        } finally {
            session.destroy();
        }
    }

    private Connection connection() {
        try {
            return database.superuser().getConnection();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** What was found that does not add up. */
    public Findings findings() {
        return store.findings();
    }

    /** For what only an administrator of the database may do. */
    public JdbcTemplate asSuperuser() {
        return new JdbcTemplate(database.superuser());
    }

    /** A transaction of an administrator who keeps everybody from a table. */
    public Connection locking(String table) throws SQLException {
        Connection lock = database.superuser().getConnection();
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return lock;
    }

    public DayBook dayBook() {
        return store.dayBook();
    }

    /** Records facts one after the other, and tells the number of the last. */
    public long record(List<Recorded> facts) {
        List<? extends DomainEventMessage<?>> events =
                facts.stream().map(this::message).toList();
        store.engine().appendEvents(events);
        try {
            return store.entryNumbers()
                    .await(
                            events.stream()
                                    .map(DomainEventMessage::getIdentifier)
                                    .toList(),
                            Duration.ofSeconds(20))
                    .orElseThrow()
                    .getLast();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public long record(Recorded... facts) {
        return record(List.of(facts));
    }

    private DomainEventMessage<?> message(Recorded recorded) {
        String stream = recorded.fact().about().stream();
        long number = lengths.merge(stream, 1L, Long::sum) - 1;
        Map<String, Object> metadata = new HashMap<>(recorded.by().asMetadata());
        metadata.put("request", UUID.randomUUID().toString());
        return new GenericDomainEventMessage<>(
                recorded.fact().about().kind(), stream, number, recorded.fact(), MetaData.from(metadata));
    }

    /** Waits until every projection has posted the entry. */
    public void awaitPosted(long entry) {
        if (!query(Positions.class).await(Arrays.asList(ProjectionName.values()), entry, Duration.ofSeconds(20))) {
            throw new AssertionError("entry " + entry + " was not posted in 20 seconds");
        }
    }

    /** The basis at an entry and a date. */
    public Basis at(long entry, LocalDate effective) {
        return new Basis(
                entry, dayBook().entry(entry).orElseThrow().enteredAt(), effective, new Basis.Asked(true, false, true));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        store.close();
    }
}
