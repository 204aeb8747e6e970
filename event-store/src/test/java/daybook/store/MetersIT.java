package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.store.connection.OwnConnections;
import daybook.store.connection.OwnSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What operators are told. */
class MetersIT {

    private final Book book = new Book();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void entries_batches_and_appends_are_counted() throws Exception {
        var node = book.node(parts -> parts.meterRegistry(registry));
        var events = Book.events("counted", 3);
        node.engine().appendEvents(events);
        node.entryNumbers().await(Book.ids(events), Book.PATIENCE).orElseThrow();

        assertThat(registry.get("daybook.entries").functionCounter().count()).isEqualTo(3);
        assertThat(registry.get("daybook.sequencer.batches").functionCounter().count())
                .isEqualTo(1);
        assertThat(registry.get("daybook.append").timer().count()).isEqualTo(1);
        assertThat(gauge("daybook.sequencer.lag.events")).isZero();
        assertThat(gauge("daybook.sequencer.lag.seconds")).isZero();
    }

    @Test
    void events_that_wait_and_the_transaction_they_wait_for_are_seen() throws Exception {
        var node = book.node(parts -> parts.meterRegistry(registry));
        try (var early = book.begin()) {
            early.run(() -> node.engine().appendEvents(Book.event("early", 0)));
            node.engine().appendEvents(Book.events("later", 2));
            Thread.sleep(50);

            assertThat(gauge("daybook.sequencer.lag.events")).isEqualTo(2);
            assertThat(gauge("daybook.sequencer.lag.seconds")).isGreaterThan(0.04);
            assertThat(gauge("daybook.transaction.oldest.seconds")).isGreaterThan(0.04);
        }
    }

    @Test
    void a_foreign_transaction_is_seen_too_though_its_beginning_is_not_told() throws Exception {
        book.node(parts -> parts.meterRegistry(registry));
        try (var foreign = book.database.superuser().getConnection()) {
            foreign.setAutoCommit(false);
            foreign.createStatement().execute("select pg_current_xact_id()");
            gauge("daybook.transaction.oldest.seconds");
            Thread.sleep(1_100);
            assertThat(gauge("daybook.transaction.oldest.seconds")).isGreaterThan(1);
            foreign.rollback();
        }
    }

    @Test
    void the_database_is_asked_once_a_second_at_most() {
        var clock = new AtomicLong();
        try (var session = new OwnSession(book.ownConnections(), "test")) {
            var standing = new NumberingBacklog(session, clock::get);
            assertThat(standing.now().waiting()).isZero();
            book.unstarted(parts -> parts).engine().appendEvents(Book.event("waiting", 0));

            clock.addAndGet(999_999_999);
            assertThat(standing.now().waiting()).as("as read a moment ago").isZero();
            clock.addAndGet(1);
            assertThat(standing.now().waiting()).isOne();
        }
    }

    @Test
    void a_database_that_does_not_answer_is_told_by_missing_values() {
        var nowhere = new OwnConnections("jdbc:postgresql://localhost:1/nowhere", "nobody", "");
        try (var session = new OwnSession(nowhere, "test")) {
            var reading = new NumberingBacklog(session, System::nanoTime).now();
            assertThat(reading.waiting()).isEqualTo(-1);
            assertThat(reading.oldestTransactionSeconds()).isNaN();
        }
    }

    private double gauge(String name) throws SQLException {
        return registry.get(name).gauge().value();
    }
}
