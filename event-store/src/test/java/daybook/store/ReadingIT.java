package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the day book tells of its entries. */
class ReadingIT {

    private static final Book book = new Book();
    private static final List<EventMessage<?>> events = Book.events("minutes", 10);
    private static DayBookStore node;

    @BeforeAll
    static void given_ten_entries() throws Exception {
        node = book.node();
        node.engine().appendEvents(events);
        book.awaitEntries(10);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void an_entry_is_told_as_it_was_written() throws Exception {
        var written = new GenericDomainEventMessage<>(
                "note",
                "told",
                0L,
                new Noted("as it was", LocalDate.of(2008, 3, 31)),
                MetaData.with("office", "secretary"));
        node.engine().appendEvents(written);
        var number = node.entryNumbers()
                .await(List.of(written.getIdentifier()), Book.PATIENCE)
                .orElseThrow()
                .getFirst();

        var entry = node.dayBook().entry(number).orElseThrow();
        assertThat(entry.eventId()).isEqualTo(written.getIdentifier());
        assertThat(entry.stream()).isEqualTo("told");
        assertThat(entry.streamType()).isEqualTo("note");
        assertThat(entry.numberInStream()).isZero();
        assertThat(entry.type()).isEqualTo(Noted.class.getName());
        assertThat(entry.revision()).isNull();
        assertThat(entry.effective()).isEqualTo(LocalDate.of(2008, 3, 31));
        assertThat(entry.recordedAt())
                .isEqualTo(written.getTimestamp().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(new String(entry.metadata())).isEqualTo("{\"office\":\"secretary\"}");
        assertThat(new String(entry.payload())).contains("as it was");
        assertThat(entry)
                .isEqualTo(
                        node.dayBook().entryOf(UUID.fromString(entry.eventId())).orElseThrow());
        entry.payload()[0] = 'X';
        assertThat(new String(entry.payload()))
                .as("the bytes cannot be changed")
                .startsWith("{");
    }

    @Test
    void a_page_goes_up_from_one_number_to_another() {
        assertThat(node.dayBook().entries(3, 7, 3)).extracting(Entry::number).containsExactly(4L, 5L, 6L);
        assertThat(node.dayBook().entries(3, 5, 100)).extracting(Entry::number).containsExactly(4L, 5L);
    }

    @Test
    void a_page_goes_down_from_the_newest() {
        assertThat(node.dayBook().newestFirst(6, 3)).extracting(Entry::number).containsExactly(5L, 4L, 3L);
        assertThat(node.dayBook().newestFirst(Long.MAX_VALUE, 1))
                .extracting(Entry::number)
                .containsExactly(node.dayBook().head());
    }

    @Test
    void entries_are_found_by_their_numbers_and_unknown_ones_left_out() {
        assertThat(node.dayBook().entries(List.of(9L, 2L, 1_000_000L)))
                .extracting(Entry::number)
                .containsExactly(2L, 9L);
        assertThat(node.dayBook().entries(List.of())).isEmpty();
        assertThat(node.dayBook().entry(1_000_000)).isEmpty();
        assertThat(node.dayBook().entry(0)).isEmpty();
    }

    @Test
    void too_many_at_once_are_refused() {
        assertThatThrownBy(() -> node.dayBook().entries(0, 9, 5_001)).hasMessageContaining("from 1 to 5,000");
        assertThatThrownBy(() -> node.dayBook().newestFirst(9, 0)).hasMessageContaining("from 1 to 5,000");
    }

    @Test
    void a_stream_is_read_with_what_is_not_numbered_yet() {
        try (var unnumbered = new Book()) {
            var engine = unnumbered
                    .unstarted(parts -> parts.settings(StoreSettings.defaults().withReplayBatch(2)))
                    .engine();
            engine.appendEvents(Book.events("five", 5));

            assertThat(engine.readEvents("five", 1).asStream())
                    .extracting(e -> e.getSequenceNumber())
                    .containsExactly(1L, 2L, 3L, 4L);
            assertThat(engine.readEvents(null, false)).as("but not replayed").isEmpty();
        }
    }

    @Test
    void an_event_that_belongs_to_no_stream_stands_alone() throws Exception {
        var alone = new GenericEventMessage<>(new Noted("alone"));
        node.engine().appendEvents(alone);
        var number = node.entryNumbers()
                .await(List.of(alone.getIdentifier()), Book.PATIENCE)
                .orElseThrow()
                .getFirst();

        assertThat(node.dayBook().entry(number).orElseThrow().streamType()).isEmpty();
        try (var stream = node.eventStore()
                .openStream(node.engine()
                        .createTokenAt(
                                node.dayBook().entry(number).orElseThrow().enteredAt()))) {
            assertThat(stream.nextAvailable())
                    .isNotInstanceOf(org.axonframework.eventhandling.DomainEventMessage.class);
        }
    }

    @Test
    void a_snapshot_is_refused_and_none_is_found() {
        assertThatThrownBy(() -> node.engine().storeSnapshot(new GenericDomainEventMessage<>("note", "s", 0L, "state")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("keeps no snapshots");
        assertThat(node.engine().readSnapshot("minutes")).isEmpty();
    }
}
