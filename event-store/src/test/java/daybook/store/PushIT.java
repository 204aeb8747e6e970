package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers and writers hear of an entry when it is numbered: the poll is an hour, so it cannot have been the poll. */
class PushIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_waiting_reader_is_handed_an_event_when_it_is_numbered() throws Exception {
        var node = book.nodeThatNeverPolls();
        try (var stream = node.eventStore().openStream(null)) {
            assertThat(stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();
            var event = Book.event("pushed", 0);
            node.engine().appendEvents(event);

            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(event.getIdentifier());
        }
    }

    @Test
    void a_writer_learns_the_numbers_of_its_entries() throws Exception {
        var node = book.nodeThatNeverPolls();
        node.engine().appendEvents(Book.event("before", 0));
        var events = Book.events("mine", 3);
        node.engine().appendEvents(events);

        var numbers = assertTimeoutPreemptively(
                Book.PATIENCE, () -> node.entryNumbers().await(Book.ids(events), Book.NEVER));
        assertThat(numbers.orElseThrow()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void a_reader_on_another_node_hears_of_it() throws Exception {
        var writing = book.nodeThatNeverPolls();
        var reading = book.nodeThatNeverPolls();
        try (var stream = reading.eventStore().openStream(null)) {
            var event = Book.event("pushed", 0);
            writing.engine().appendEvents(event);

            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(event.getIdentifier());
        }
    }
}
