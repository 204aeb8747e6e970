package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.append.Appended;
import daybook.store.connection.OwnConnections;
import daybook.store.connection.OwnSession;
import daybook.store.sequence.HeadListener;
import daybook.store.sequence.Numbered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A writer waits for the numbers of its entries. */
class AwaitIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void numbers_given_by_another_node_are_heard_of_without_a_poll() throws Exception {
        // A node that hears but does not number, as when its own sequencer is never the first.
        try (var session = new OwnSession(book.ownConnections(), "test");
                var threads = Executors.newSingleThreadExecutor()) {
            var numbers = new EntryNumbers(session, Book.NEVER);
            var listener =
                    new HeadListener(book.ownConnections(), Book.NEVER, _ -> false, _ -> numbers.numberedElsewhere());
            listener.start();
            var events = Book.events("mine", 3);
            var awaiting = threads.submit(() -> numbers.await(Book.ids(events), Book.NEVER));
            Thread.sleep(200);

            book.nodeThatNeverPolls().engine().appendEvents(events);
            try {
                assertThat(awaiting.get(20, TimeUnit.SECONDS)).contains(List.of(1L, 2L, 3L));
            } finally {
                listener.stop();
                threads.shutdownNow();
            }
        }
    }

    @Test
    void numbers_given_by_this_node_are_told_without_asking_the_database() throws Exception {
        var nowhere = new OwnConnections("jdbc:postgresql://localhost:1/nowhere", "nobody", "");
        try (var session = new OwnSession(nowhere, "test");
                var threads = Executors.newSingleThreadExecutor()) {
            var numbers = new EntryNumbers(session, Book.NEVER);
            var early = UUID.randomUUID();
            var awaited = UUID.randomUUID();
            numbers.numbered(new Numbered(List.of(new Numbered.Event(early, 1)), false));
            var awaiting =
                    threads.submit(() -> numbers.await(List.of(awaited.toString(), early.toString()), Book.NEVER));
            Thread.sleep(200);
            assertThat(awaiting).isNotDone();
            numbers.numbered(new Numbered(List.of(new Numbered.Event(awaited, 2)), false));
            try {
                assertThat(awaiting.get(20, TimeUnit.SECONDS)).contains(List.of(1L, 2L));
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void a_database_that_does_not_answer_is_no_answer_and_no_error() throws Exception {
        var nowhere = new OwnConnections("jdbc:postgresql://localhost:1/nowhere", "nobody", "");
        try (var session = new OwnSession(nowhere, "test")) {
            var numbers = new EntryNumbers(session, Duration.ofMillis(10));
            assertThat(numbers.await(List.of(UUID.randomUUID().toString()), Duration.ofMillis(50)))
                    .isEmpty();
        }
    }

    @Test
    void numbers_given_before_the_question_are_remembered() throws Exception {
        var node = book.nodeThatNeverPolls();
        var events = Book.events("mine", 2);
        node.engine().appendEvents(events);
        book.awaitEntries(2);

        assertThat(node.entryNumbers().await(Book.ids(events), Book.PATIENCE)).contains(List.of(1L, 2L));
    }

    @Test
    void numbers_given_before_this_node_started_are_looked_up() throws Exception {
        var events = Book.events("mine", 2);
        book.node().engine().appendEvents(events);
        book.awaitEntries(2);

        assertThat(book.node().entryNumbers().await(Book.ids(events), Book.PATIENCE))
                .contains(List.of(1L, 2L));
    }

    @Test
    void when_the_time_is_over_there_is_no_answer() throws Exception {
        var unstarted = book.unstarted(parts -> parts);
        var events = Book.events("mine", 2);
        unstarted.engine().appendEvents(events);

        assertThat(unstarted.entryNumbers().await(Book.ids(events), Duration.ofMillis(20)))
                .isEmpty();
        assertThat(unstarted.entryNumbers().await(List.of(UUID.randomUUID().toString()), Duration.ZERO))
                .isEmpty();
    }

    @Test
    void too_many_at_once_are_refused() {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 1_001; i++) {
            ids.add(UUID.randomUUID().toString());
        }
        assertThatThrownBy(() -> book.node().entryNumbers().await(ids, Duration.ZERO))
                .hasMessageContaining("at most 1,000");
    }

    @Test
    void a_unit_of_work_tells_what_it_appended() {
        var node = book.node();
        var unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("a request"));
        var event = Book.event("mine", 0);
        var ids = new ArrayList<String>();
        unit.afterCommit(done -> ids.addAll(Appended.in(done)));
        unit.execute(() -> node.eventStore().publish(event));

        assertThat(ids).containsExactly(event.getIdentifier());
    }
}
