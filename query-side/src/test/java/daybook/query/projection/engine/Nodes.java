package daybook.query.projection.engine;

import daybook.facts.Fact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Index;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import daybook.query.projection.posting.Processors;
import daybook.store.watch.WatchSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.monitoring.NoOpMessageMonitor;

/** Nodes that post one small projection, which can be told to choke on an entry. */
final class Nodes {

    static final AtomicLong NO_POISON = new AtomicLong();

    private Nodes() {}

    /** A row for each entry. It borrows a name, at a version of its own. */
    record Counting(AtomicLong poison) implements Projection {

        @Index("entry")
        record AboutRow(long entry, LocalDate effective, String node) implements Row {}

        @Override
        public Class<AboutRow> tables() {
            return AboutRow.class;
        }

        @Override
        public ProjectionName name() {
            return ProjectionName.TRAIL;
        }

        @Override
        public int version() {
            return 99;
        }

        @Override
        public List<Row> rows(Fact fact, EntryContext at) {
            if (at.entry() == poison.get()) {
                throw new UnsupportedOperationException("the text of the fact must not be told");
            }
            return List.of(new AboutRow(at.entry(), at.effective(), "entry:" + at.entry()));
        }
    }

    static ProjectionEngine node(TestBook book, EventStore store, Projection projection) {
        return node(book, store, projection, Long.MAX_VALUE);
    }

    /** A node that takes a book for long after so many entries. */
    static ProjectionEngine node(TestBook book, EventStore store, Projection projection, long longBook) {
        return new ProjectionEngine(
                List.of(projection),
                new StoredBook(book.dayBook()),
                book.pool(),
                board(book, projection),
                (database, transactions) ->
                        new Processors(store, database, transactions, (_, _) -> NoOpMessageMonitor.instance()),
                Clock.systemUTC(),
                longBook,
                book.findings(),
                WatchSettings.defaults(),
                List.of());
    }

    static PositionBoard board(TestBook book, Projection projection) {
        return new PositionBoard(book.jdbc(), List.of(projection));
    }

    static boolean await(TestBook book, Projection projection, long entry) {
        return board(book, projection).await(Set.of(projection.name()), entry, Duration.ofSeconds(60));
    }

    /** So many bodies, all in one append. */
    static long record(TestBook book, int bodies) {
        int from = Math.toIntExact(book.dayBook().head());
        return book.record(IntStream.range(from, from + bodies)
                .mapToObj(number -> Recorded.of(new BodyEstablished(
                        new BodyId("B" + number), "Body", Set.of(Power.ENDORSE), LocalDate.of(2007, 1, 1))))
                .toList());
    }

    static List<Long> posted(TestBook book) {
        return book.jdbc().queryForList("select entry from trail_99.about order by entry", Long.class);
    }

    static List<Long> upTo(long entry) {
        return LongStream.rangeClosed(1, entry).boxed().toList();
    }
}
