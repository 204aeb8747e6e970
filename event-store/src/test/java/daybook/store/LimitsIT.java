package daybook.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.append.Limits;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each limit says what was found and what is allowed. */
class LimitsIT {

    private static final Book book = new Book();
    private static final DayBookStore node = book.unstarted(parts -> parts);

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void too_many_events_in_one_append() {
        refused(
                () -> node.engine().appendEvents(Book.events("many", Limits.EVENTS_PER_APPEND + 1)),
                "1,001 events in one append: the limit is 1,000");
    }

    @Test
    void too_large_a_payload() {
        append(new Noted("x".repeat(Limits.PAYLOAD_BYTES)), MetaData.emptyInstance(), "bytes of payload");
    }

    @Test
    void too_large_a_metadata() {
        append(new Noted("x"), MetaData.with("why", "x".repeat(Limits.METADATA_BYTES)), "bytes of metadata");
    }

    @Test
    void too_long_a_name_of_a_stream() {
        refused(() -> node.engine().appendEvents(Book.event("x".repeat(401), 0)), "401 characters in the stream");
    }

    @Test
    void a_name_that_the_database_cannot_keep() {
        refused(() -> node.engine().appendEvents(Book.event("x\0y", 0)), "holds a NUL character");
    }

    @Test
    void an_event_id_that_is_no_uuid() {
        EventMessage<?> odd = new GenericEventMessage<>("my-own-id", new Noted("x"), Map.of(), java.time.Instant.now());
        refused(() -> node.engine().appendEvents(odd), "'my-own-id' is not a UUID");
    }

    @Test
    void batches_that_are_too_large_or_a_poll_that_never_comes() {
        var defaults = StoreSettings.defaults();
        refused(() -> defaults.withReplayBatch(5_001), "the replay batch is 5,001: it must be from 1 to 5,000");
        refused(() -> defaults.withSequencerBatch(0), "the sequencer's batch is 0");
        refused(() -> defaults.withPoll(Duration.ofDays(2)), "the poll in milliseconds is 172,800,000");
    }

    private static void append(Noted payload, MetaData metadata, String message) {
        refused(
                () -> node.engine()
                        .appendEvents(new GenericDomainEventMessage<>("note", "large", 0L, payload, metadata)),
                message);
    }

    private static void refused(Runnable attempt, String message) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
