package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transactions that overlap at random: whatever the overlap, the book is in order. A seed names each run. */
class OverlappingTransactionsIT {

    private static final int STREAMS = 5;
    private static final int STEPS = 250;
    private static final int MOST_OPEN = 6;

    /** A transaction and what it has appended so far. */
    private record Writer(
            OpenTransaction transaction, List<String> appended, Map<String, Long> next, TreeSet<String> touched) {}

    private final Book book = new Book();
    private final List<String> committed = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void every_committed_event_has_one_number_and_every_stream_its_order(long seed) throws Exception {
        var random = new Random(seed);
        var nodes = List.of(
                book.node(parts -> parts.settings(StoreSettings.defaults().withSequencerBatch(3))), book.node());
        var open = new ArrayList<Writer>();
        for (var step = 0; step < STEPS; step++) {
            if (open.isEmpty() || open.size() < MOST_OPEN && random.nextInt(3) == 0) {
                open.add(new Writer(book.begin(), new ArrayList<>(), new HashMap<>(), new TreeSet<>()));
            }
            var writer = open.get(random.nextInt(open.size()));
            var goesOn = switch (random.nextInt(5)) {
                case 0 -> commit(writer);
                case 1 -> rollback(writer);
                default -> append(writer, random, nodes.get(random.nextInt(2)), open);
            };
            if (!goesOn) {
                open.remove(writer);
                writer.transaction().close();
            }
        }
        for (var writer : open) {
            commit(writer);
            writer.transaction().close();
        }
        book.awaitEntries(committed.size());
        checkTheBook();
    }

    /** Only one open transaction writes to a stream at a time: a second would rightly wait for it for ever. */
    private boolean append(Writer writer, Random random, DayBookStore node, List<Writer> open) {
        var stream = "stream " + random.nextInt(STREAMS);
        if (open.stream().anyMatch(other -> other != writer && other.touched().contains(stream))) {
            return true;
        }
        var number = writer.next().getOrDefault(stream, lengths.getOrDefault(stream, 0L));
        var event = Book.event(stream, number);
        writer.touched().add(stream);
        try {
            writer.transaction().run(() -> node.engine().appendEvents(event));
            writer.appended().add(event.getIdentifier());
            writer.next().put(stream, number + 1);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException writtenByAYounger) {
            return rollback(writer);
        }
    }

    private boolean commit(Writer writer) {
        writer.transaction().commit();
        committed.addAll(writer.appended());
        lengths.putAll(writer.next());
        return false;
    }

    private boolean rollback(Writer writer) {
        writer.transaction().rollback();
        return false;
    }

    private void checkTheBook() {
        assertThat(committed).as("the run has something to show").hasSizeGreaterThan(20);
        assertThat(book.entryNumbers()).isEqualTo(Book.upTo(committed.size()));
        assertThat(book.entered()).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(book.entered())
                .isEqualTo(book.sql.queryForList(
                        "select event_id::text from daybook.event order by transaction_id, append_no", String.class));
        for (var stream : lengths.keySet()) {
            assertThat(book.sql.queryForList(
                            "select stream_no from daybook.entry join daybook.event using (transaction_id, append_no) "
                                    + "where stream = ? order by entry_no",
                            Long.class,
                            stream))
                    .isEqualTo(Book.upTo(lengths.get(stream)).stream()
                            .map(n -> n - 1)
                            .toList());
        }
    }
}
