package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A stream that was read before is not read whole again, and yet nothing of it is ever missed. */
class KnownStreamIT {

    private final Book book = new Book();
    private final DayBookStore node = book.node();

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> read(DayBookStore by, String stream) {
        return Book.ids(by.engine().readEvents(stream, 0).asStream().toList());
    }

    @Nested
    class Given_a_stream_that_was_read {

        private final List<EventMessage<?>> events = Book.events("minutes", 3);

        {
            node.engine().appendEvents(events.subList(0, 2));
            read(node, "minutes");
        }

        @Test
        void what_this_node_appends_is_told() {
            node.engine().appendEvents(events.subList(2, 3));
            assertThat(read(node, "minutes")).isEqualTo(Book.ids(events));
        }

        @Test
        void what_another_node_appends_is_told() {
            book.node().engine().appendEvents(events.subList(2, 3));
            assertThat(read(node, "minutes")).isEqualTo(Book.ids(events));
        }

        @Test
        void what_was_not_committed_is_forgotten_with_its_transaction() {
            book.rolledBack(() -> {
                node.engine().appendEvents(events.subList(2, 3));
                assertThat(read(node, "minutes")).as("within it").isEqualTo(Book.ids(events));
            });
            assertThat(read(node, "minutes")).isEqualTo(Book.ids(events.subList(0, 2)));
        }

        @Test
        void another_book_in_its_place_is_noticed() {
            book.asSuperuser("alter table daybook.event disable trigger all");
            book.asSuperuser("truncate daybook.event");
            book.asSuperuser("alter table daybook.event enable trigger all");
            var other = Book.events("minutes", 3);
            node.engine().appendEvents(other);
            assertThat(read(node, "minutes")).isEqualTo(Book.ids(other));
        }

        @Test
        void its_last_place_is_that_of_the_last_event() {
            var stream = node.engine().readEvents("minutes", 0);
            assertThat(stream.getLastSequenceNumber()).isEqualTo(1);
        }
    }

    @Test
    void a_stream_longer_than_a_page_is_read_whole_and_gone_on_with() {
        var small = book.node(parts -> parts.settings(StoreSettings.defaults().withReplayBatch(2)));
        var events = Book.events("minutes", 9);
        small.engine().appendEvents(events.subList(0, 4));
        assertThat(read(small, "minutes")).isEqualTo(Book.ids(events.subList(0, 4)));
        small.engine().appendEvents(events.subList(4, 9));
        assertThat(read(small, "minutes")).isEqualTo(Book.ids(events));
        assertThat(read(small, "minutes")).isEqualTo(Book.ids(events));
    }

    @Test
    void a_stream_that_is_not_there_is_empty() {
        var stream = node.engine().readEvents("nowhere", 0);
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.getLastSequenceNumber()).isNull();
    }
}
