package daybook.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.Fact;
import daybook.query.example.TestBook;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import daybook.query.projection.engine.Nodes.Counting;
import daybook.query.projection.posting.ProjectionSchema;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A projection that is new to a long book, or far behind. */
class RefillIT {

    private static final long LONG = 100;

    private final TestBook book = new TestBook();
    private final AtomicLong poison = new AtomicLong();
    private final Counting projection = new Counting(poison);
    private final ProjectionEngine node = Nodes.node(book, book.eventStore(), projection, LONG);

    @AfterEach
    void close() {
        node.stop();
        book.close();
    }

    private long record(int thousands) {
        for (int thousand = 0; thousand < thousands; thousand++) {
            Nodes.record(book, 1_000);
        }
        return thousands * 1_000L;
    }

    private Integer indices() {
        return book.jdbc()
                .queryForObject("select count(*) from pg_indexes where schemaname = 'trail_99'", Integer.class);
    }

    @Test
    void is_filled_with_every_entry_once_and_then_follows() {
        record(3);
        node.start();
        assertThat(Nodes.await(book, projection, 3_000)).isTrue();
        assertThat(book.jdbc().queryForObject("select count(distinct xmin::text) from trail_99.about", Integer.class))
                .as("transactions that wrote them")
                .isLessThanOrEqualTo(2);
        long last = Nodes.record(book, 50);
        assertThat(Nodes.await(book, projection, last)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(3_050));
        assertThat(indices()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 2_500})
    void stops_right_before_an_entry_that_cannot_be_posted_and_goes_on_once_it_is_mended(long entry)
            throws InterruptedException {
        poison.set(entry);
        long last = record(3);
        node.start();
        for (int tries = 0; tries < 300 && node.states().getFirst().stopped() == null; tries++) {
            Thread.sleep(100);
        }
        for (int tries = 0; tries < 300 && node.states().getFirst().position() < entry - 1; tries++) {
            Thread.sleep(100);
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(entry - 1));
        assertThat(indices()).as("what serves can be looked up").isPositive();
        poison.set(0);
        assertThat(Nodes.await(book, projection, last)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(3_000));
    }

    @Test
    void loses_nothing_and_repeats_nothing_when_connections_break() throws InterruptedException {
        var gate = new Gate(new CountDownLatch(1), new CountDownLatch(1));
        ProjectionEngine gated = Nodes.node(book, book.eventStore(), new Gated(projection, gate), LONG);
        record(6);
        gated.start();
        try {
            gate.reached().await();
            for (int round = 0; round < 3; round++) {
                book.breakPosting("trail_99_rebuild.about", gate.open()::countDown);
            }
            assertThat(Nodes.await(book, projection, 6_000)).isTrue();
        } finally {
            gated.stop();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(6_000));
    }

    private record Gate(CountDownLatch reached, CountDownLatch open) {}

    /** Reads no further than its second stretch before the gate is open. */
    private record Gated(Counting counting, Gate gate) implements Projection {

        @Override
        public ProjectionName name() {
            return counting.name();
        }

        @Override
        public int version() {
            return counting.version();
        }

        @Override
        public Class<? extends Row> tables() {
            return counting.tables();
        }

        @Override
        public List<Row> rows(Fact fact, EntryContext at) {
            if (at.entry() == 2_500) {
                gate.reached().countDown();
                try {
                    gate.open().await();
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
            }
            return counting.rows(fact, at);
        }
    }

    @Test
    void is_filled_when_it_lacks_most_of_the_book() {
        long first = Nodes.record(book, 200);
        ProjectionEngine before = Nodes.node(book, book.eventStore(), projection);
        before.start();
        assertThat(Nodes.await(book, projection, first)).isTrue();
        before.stop();
        record(3);
        node.start();
        assertThat(Nodes.await(book, projection, 3_200)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(3_200));
    }

    @Test
    void is_filled_once_by_two_nodes() {
        record(3);
        ProjectionEngine other = Nodes.node(book, book.eventStore(), projection, LONG);
        node.start();
        other.start();
        try {
            long last = Nodes.record(book, 50);
            assertThat(Nodes.await(book, projection, last)).isTrue();
        } finally {
            other.stop();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(3_050));
    }

    @Test
    void is_filled_anew_where_a_node_died_in_the_middle_of_it() {
        record(3);
        ProjectionSchema halfFilled = ProjectionSchema.rebuilt(book.jdbc(), projection);
        halfFilled.createTables();
        book.jdbc().update("insert into trail_99_rebuild.about (entry, effective, node) values (1, now(), 'half')");
        book.jdbc().update("update trail_99_rebuild.position set entry = 1");
        node.start();
        assertThat(Nodes.await(book, projection, 3_000)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(3_000));
        assertThat(indices()).isPositive();
    }
}
