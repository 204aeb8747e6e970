package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** G2: every committed event reaches every reader, however transactions overlap. */
class NothingIsSkippedIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_transaction_that_takes_its_place_early_and_commits_after_every_time_out_is_not_skipped() throws Exception {
        var node = book.node();
        try (var early = book.begin();
                var stream = node.eventStore().openStream(null)) {
            var first = Book.event("early", 0);
            early.run(() -> node.engine().appendEvents(first));
            var later = Book.events("later", 3);
            node.engine().appendEvents(later);

            assertThat(stream.hasNextAvailable(1_200, TimeUnit.MILLISECONDS))
                    .as("later events wait, more than two polls long, while an earlier place is open")
                    .isFalse();

            early.commit();
            assertThat(identifiers(stream, 4))
                    .containsExactly(
                            first.getIdentifier(),
                            later.get(0).getIdentifier(),
                            later.get(1).getIdentifier(),
                            later.get(2).getIdentifier());
            assertThat(book.entryNumbers()).isEqualTo(Book.upTo(4));
        }
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_no_gap() throws Exception {
        var node = book.node();
        try (var given_up = book.begin()) {
            given_up.run(() -> node.engine().appendEvents(Book.events("given up", 5)));
            node.engine().appendEvents(Book.event("kept", 0));
            given_up.rollback();
        }
        node.engine().appendEvents(Book.event("kept", 1));

        book.awaitEntries(2);
        assertThat(book.entryNumbers()).containsExactly(1L, 2L);
    }

    @Test
    void events_of_many_writers_at_once_all_arrive_once_in_the_order_of_their_entries() throws Exception {
        var node = book.node();
        var written = new ArrayList<EventMessage<?>>();
        try (var writers = java.util.concurrent.Executors.newFixedThreadPool(8);
                var stream = node.eventStore().openStream(null)) {
            for (var i = 0; i < 200; i++) {
                var events = Book.events("stream " + i, 1 + i % 3);
                written.addAll(events);
                writers.submit(() -> node.engine().appendEvents(events));
            }
            var read = identifiers(stream, written.size());
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(Book.ids(written))
                    .isEqualTo(book.entered());
        }
    }

    private static List<String> identifiers(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        var identifiers = new ArrayList<String>();
        while (identifiers.size() < count && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
            identifiers.add(stream.nextAvailable().getIdentifier());
        }
        assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS))
                .as("more than expected")
                .isFalse();
        return identifiers;
    }
}
