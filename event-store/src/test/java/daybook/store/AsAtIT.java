package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** G4: the last entry as at a moment stays the last entry as at that moment. */
class AsAtIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void before_the_first_entry_it_is_0() {
        assertThat(book.node().dayBook().entryAsAt(Instant.parse("2007-12-13T10:00:00Z")))
                .isZero();
        assertThat(book.node().dayBook().entryAsAt(Instant.MIN)).isZero();
    }

    @Test
    void at_the_very_moment_of_an_entry_that_entry_counts() throws Exception {
        var day = book.node();
        for (var i = 0; i < 3; i++) {
            day.engine().appendEvents(Book.event("s", i));
            book.awaitEntries(i + 1);
        }
        var second = day.dayBook().entry(2).orElseThrow().enteredAt();

        assertThat(day.dayBook().entryAsAt(second)).isEqualTo(2);
        assertThat(day.dayBook().entryAsAt(second.minusNanos(1_000))).isEqualTo(1);
    }

    @Test
    void a_moment_still_to_come_is_refused() {
        var dayBook = book.node().dayBook();
        assertThatThrownBy(() -> dayBook.entryAsAt(Instant.now().plusSeconds(60)))
                .isInstanceOf(MomentStillToCome.class)
                .hasMessageContaining("has not passed yet");
        assertThatThrownBy(() -> dayBook.entryAsAt(Instant.MAX)).isInstanceOf(MomentStillToCome.class);
    }

    @Test
    void answers_given_while_others_append_are_given_again() throws Exception {
        var node = book.node();
        var given = new HashMap<Instant, Long>();
        var stop = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(3)) {
            for (var w = 0; w < 3; w++) {
                var stream = "writer " + w;
                writers.submit(() -> {
                    for (var i = 0; !stop.get(); i++) {
                        node.engine().appendEvents(Book.event(stream, i));
                    }
                });
            }
            var asked = 0;
            while (asked < 300) {
                var now = databaseClock();
                given.put(now, node.dayBook().entryAsAt(now));
                asked++;
            }
            stop.set(true);
        }
        assertThat(given.values()).as("the answers do differ").anyMatch(entry -> entry > 10);
        assertThat(given)
                .allSatisfy((moment, entry) ->
                        assertThat(node.dayBook().entryAsAt(moment)).isEqualTo(entry));
    }

    @Test
    void an_answer_holds_even_when_the_servers_clock_is_set_back_afterwards() throws Exception {
        var node = book.node();
        var told = Instant.now().plusSeconds(3_600);
        // As it would stand had the clock been an hour fast when somebody asked.
        book.asSuperuser("update daybook.as_at_horizon set moment = ?", told.atOffset(java.time.ZoneOffset.UTC));
        node.engine().appendEvents(Book.event("later", 0));
        book.awaitEntries(1);

        assertThat(node.dayBook().entry(1).orElseThrow().enteredAt()).isAfter(told);
    }

    @Test
    void the_promise_cannot_be_taken_back() {
        book.asSuperuser("update daybook.as_at_horizon set moment = '2030-01-01'");
        assertThatThrownBy(() -> book.sql.update("update daybook.as_at_horizon set moment = '2029-12-31'"))
                .hasMessageContaining("only rises");
        assertThatThrownBy(() -> book.asSuperuser("delete from daybook.as_at_horizon"))
                .hasMessageContaining("append-only");
    }

    @Test
    void the_times_never_fall_as_the_numbers_rise() throws Exception {
        var node = book.node();
        node.engine().appendEvents(Book.event("first", 0));
        book.awaitEntries(1);
        node.stop();
        // As it would stand had the clock been an hour fast for one batch.
        book.asSuperuser(
                "with e as (insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at, "
                        + "effective, metadata, payload) values (gen_random_uuid(), 's', 't', 0, 'x', now(), now(), '', '') "
                        + "returning transaction_id, append_no) insert into daybook.entry "
                        + "select 2, transaction_id, append_no, now() + interval '1 hour' from e");
        book.node().engine().appendEvents(Book.event("third", 0));
        book.awaitEntries(3);

        assertThat(book.sql.queryForList(
                        "select entered_at from daybook.entry order by entry_no", OffsetDateTime.class))
                .isSorted();
    }

    private Instant databaseClock() {
        return book.sql
                .queryForObject("select clock_timestamp()", OffsetDateTime.class)
                .toInstant();
    }
}
