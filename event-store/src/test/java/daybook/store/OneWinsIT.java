package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many writers on one stream: one wins, the others are told. */
class OneWinsIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void of_many_writers_of_the_same_place_one_wins_and_the_others_get_a_conflict() throws Exception {
        var node = book.node();
        node.engine().appendEvents(Book.event("cap", 0));
        var begin = new CountDownLatch(1);
        Callable<Boolean> writer = () -> {
            begin.await();
            try {
                node.engine().appendEvents(Book.event("cap", 1));
                return true;
            } catch (ConcurrencyException refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(16)) {
            var writers =
                    IntStream.range(0, 16).mapToObj(_ -> threads.submit(writer)).toList();
            begin.countDown();
            var won = 0;
            for (var outcome : writers) {
                won += outcome.get() ? 1 : 0;
            }
            assertThat(won).isOne();
        }
        book.awaitEntries(2);
        assertThat(node.engine().lastSequenceNumberFor("cap")).contains(1L);
    }

    @Test
    void a_stream_that_exists_cannot_be_opened_again() {
        var node = book.node();
        node.engine().appendEvents(Book.event("once", 0));

        assertThatThrownBy(() -> node.engine().appendEvents(Book.event("once", 0)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void nothing_of_an_append_remains_when_one_of_its_events_is_refused() throws Exception {
        var node = book.node();
        node.engine().appendEvents(Book.event("taken", 0));

        assertThatThrownBy(() -> node.engine().appendEvents(Book.event("other", 0), Book.event("taken", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(node.engine().lastSequenceNumberFor("other")).isEmpty();
    }

    @Test
    void an_append_that_opens_streams_and_goes_on_with_them_is_entered_in_its_order() throws Exception {
        var node = book.node();
        List<EventMessage<?>> events =
                List.of(Book.event("one", 0), Book.event("one", 1), Book.event("other", 0), Book.event("one", 2));

        node.engine().appendEvents(events);

        book.awaitEntries(4);
        assertThat(book.entered()).isEqualTo(Book.ids(events));
    }

    @Test
    void a_place_that_leaves_a_hole_in_the_stream_is_refused() {
        var node = book.node();
        node.engine().appendEvents(Book.event("whole", 0));

        assertThatThrownBy(() -> node.engine().appendEvents(Book.event("whole", 2)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("cannot follow event 1");
    }

    @Test
    void a_transaction_that_wrote_before_it_read_cannot_put_an_event_before_the_one_it_follows() throws Exception {
        var node = book.node();
        try (var early = book.begin()) {
            early.run(() -> node.engine().appendEvents(Book.event("unrelated", 0)));
            node.engine().appendEvents(Book.event("shared", 0));

            assertThatThrownBy(() -> early.run(() -> node.engine().appendEvents(Book.event("shared", 1))))
                    .isInstanceOf(ConcurrencyException.class)
                    .hasMessageContaining("Try again in a new transaction");
        }
        node.engine().appendEvents(Book.event("shared", 1));
        book.awaitEntries(2);
    }

    @Test
    void two_that_wait_for_each_other_are_parted_and_one_wins() throws Exception {
        var node = book.node();
        try (var one = book.begin();
                var two = book.begin()) {
            one.run(() -> node.engine().appendEvents(Book.event("a", 0)));
            two.run(() -> node.engine().appendEvents(Book.event("b", 0)));
            var waiting = one.start(() -> node.engine().appendEvents(Book.event("b", 0)));

            assertThatThrownBy(() -> {
                        two.run(() -> node.engine().appendEvents(Book.event("a", 0)));
                        two.commit();
                        waiting.get(20, TimeUnit.SECONDS);
                    })
                    .satisfiesAnyOf(
                            e -> assertThat(e).isInstanceOf(ConcurrencyException.class),
                            e -> assertThat(e).hasCauseInstanceOf(ConcurrencyException.class));
        }
    }

    @Test
    void the_same_event_is_not_recorded_twice() {
        var node = book.node();
        var event = Book.event("first", 0);
        node.engine().appendEvents(event);
        var again = new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                "note", "second", 0L, event, event::getTimestamp);

        assertThatThrownBy(() -> node.engine().appendEvents(again))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("recorded already");
    }
}
