package daybook.store;

import daybook.store.connection.OwnConnections;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A day book on a fresh database, with as many nodes as a test opens. */
final class Book implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** So long that a test which passes cannot have passed because of it. */
    static final Duration NEVER = Duration.ofHours(1);

    final TestDatabase database = TestPostgres.freshDatabase("event store", Book::migrate);
    final JdbcTemplate sql = new JdbcTemplate(database.app());
    final JdbcTransactionManager transactions = new JdbcTransactionManager(database.app());
    private final List<DayBookStore> nodes = new ArrayList<>();

    private static void migrate(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", database.appLogin().user()))
                .load()
                .migrate();
    }

    static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    /** A node with the defaults, started. */
    DayBookStore node() {
        return node(parts -> parts);
    }

    /** A node whose poll cannot have helped, started. */
    DayBookStore nodeThatNeverPolls() {
        return node(parts -> parts.settings(StoreSettings.defaults().withPoll(NEVER)));
    }

    DayBookStore node(UnaryOperator<DayBookStore.Builder> change) {
        var node = unstarted(change);
        node.start();
        return node;
    }

    DayBookStore unstarted(UnaryOperator<DayBookStore.Builder> change) {
        var node = change.apply(DayBookStore.builder()
                        .dataSource(database.app())
                        .ownConnections(ownConnections())
                        .serializer(serializer())
                        .effectiveDate(Book::effective))
                .build();
        nodes.add(node);
        return node;
    }

    OwnConnections ownConnections() {
        var login = database.appLogin();
        return new OwnConnections(database.jdbcUrl(), login.user(), login.password());
    }

    private static LocalDate effective(EventMessage<?> message) {
        return message.getPayload() instanceof Noted noted ? noted.on() : Noted.DAY;
    }

    static EventMessage<?> event(String stream, long number) {
        return new GenericDomainEventMessage<>("note", stream, number, new Noted(stream + " " + number));
    }

    static List<EventMessage<?>> events(String stream, int count) {
        return IntStream.range(0, count)
                .<EventMessage<?>>mapToObj(i -> event(stream, i))
                .toList();
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }

    /** Begins a transaction on a thread of its own, and leaves it open. */
    OpenTransaction begin() {
        return new OpenTransaction(transactions);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    void rolledBack(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            work.run();
            transaction.setRollbackOnly();
        });
    }

    /** Waits until the book holds so many entries. */
    void awaitEntries(long count) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (entryNumbers().size() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only entries " + entryNumbers() + " after " + PATIENCE);
            }
            Thread.sleep(2);
        }
    }

    List<Long> entryNumbers() {
        return sql.queryForList("select entry_no from daybook.entry order by entry_no", Long.class);
    }

    /** Ids of the events in the order of their entries. */
    List<String> entered() {
        return sql.queryForList(
                "select event_id::text from daybook.entry join daybook.event using (transaction_id, append_no) "
                        + "order by entry_no",
                String.class);
    }

    int asSuperuser(String statement, Object... arguments) {
        return new JdbcTemplate(database.superuser()).update(statement, arguments);
    }

    static List<Long> upTo(long last) {
        var numbers = new Long[(int) last];
        Arrays.setAll(numbers, i -> i + 1L);
        return List.of(numbers);
    }

    @Override
    public void close() {
        nodes.forEach(DayBookStore::close);
        database.close();
    }
}
