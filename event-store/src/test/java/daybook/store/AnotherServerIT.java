package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dump that was restored into another server, whose transaction ids start again far below those of the events. */
class AnotherServerIT {

    private static final String EVENT = "insert into daybook.event (transaction_id, event_id, stream, stream_type, "
            + "stream_no, type, recorded_at, effective, metadata, payload) "
            + "values ('%d', gen_random_uuid(), 'old', 'note', %d, 'x', now(), now(), '', '')";

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void what_the_dump_left_unnumbered_comes_first_and_new_events_follow() throws Exception {
        book.asSuperuser(
                "insert into daybook.server (server_no, system_identifier, after_append_no) values (1, 42, 0)");
        book.asSuperuser(EVENT.formatted(900_000_000_000L, 0));
        book.asSuperuser(EVENT.formatted(900_000_000_001L, 1));
        book.asSuperuser("insert into daybook.entry select 1, transaction_id, append_no, now() from daybook.event "
                + "where stream_no = 0");

        var node = book.node();
        node.engine().appendEvents(Book.events("new", 2));
        book.awaitEntries(4);
        assertThat(node.dayBook().entries(0, 4, 10))
                .extracting(Entry::stream)
                .containsExactly("old", "old", "new", "new");

        node.stop();
        book.node().engine().appendEvents(Book.event("new", 2));
        book.awaitEntries(5);
        assertThat(book.sql.queryForObject("select count(*) from daybook.server", Integer.class))
                .as("an unchanged server is not recorded again")
                .isEqualTo(2);
    }

    @Test
    void a_stream_that_came_with_the_dump_goes_on() throws Exception {
        book.asSuperuser(
                "insert into daybook.server (server_no, system_identifier, after_append_no) values (1, 42, 0)");
        book.asSuperuser(EVENT.formatted(900_000_000_000L, 0));

        var node = book.node();
        node.engine().appendEvents(Book.event("old", 1));
        node.engine().appendEvents(Book.event("old", 2));
        book.awaitEntries(3);
        assertThat(node.dayBook().entries(0, 3, 10))
                .extracting(Entry::numberInStream)
                .containsExactly(0L, 1L, 2L);
    }
}
