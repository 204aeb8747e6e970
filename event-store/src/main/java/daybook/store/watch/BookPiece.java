package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks whether a piece of the book adds up: each entry by itself, and with the one before it. */
final class BookPiece {

    /**
     * The moments at which facts were decided fall a little wherever two decide at once, and by as long as a transaction
     * was open. By more they fall where the clocks of two nodes differ, which somebody should look at.
     */
    static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private static final long MOST_BYTES = 8 << 20;
    private static final int MOST_WITHOUT = 100;

    private static final String WITHOUT_ENTRY = """
            select stream, stream_no from daybook.event as e
            where (transaction_id, append_no) > (?::xid8, ?) and (transaction_id, append_no) < (?::xid8, ?)
              and append_no > ? and append_no <= ?
              and not exists (select from daybook.entry as n
                              where (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no))
            order by transaction_id, append_no limit %d
            """.formatted(MOST_WITHOUT);

    private final Connection connection;
    private final Servers servers;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Span> spans = new TreeMap<>();

    private BookPiece(Connection connection, Servers servers) {
        this.connection = connection;
        this.servers = servers;
    }

    /**
     * What was found.
     *
     * @param last the last entry that was looked at
     */
    record Looked(long last, List<Finding> findings) {}

    /** Looks at the entries after one number up to another, or at fewer where they are long. */
    static Looked at(Connection connection, long fromExclusive, long toInclusive) throws SQLException {
        var piece = new BookPiece(connection, Servers.read(connection));
        return new Looked(piece.look(fromExclusive, toInclusive), List.copyOf(piece.findings));
    }

    private long look(long from, long to) throws SQLException {
        long last = from;
        WatchedEntry before = null;
        try (var statement = connection.prepareStatement(WatchedEntry.READ)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            statement.setLong(3, MOST_BYTES);
            statement.setFetchSize(100);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = WatchedEntry.of(rows, servers);
                    if (entry.number() > from) {
                        alone(entry);
                        after(before, entry, before == null ? from : last);
                        last = entry.number();
                    }
                    before = entry;
                }
            }
        }
        for (var span : spans.values()) {
            withoutEntry(span);
        }
        if (last == from) {
            findings.add(missing(from + 1, to));
            return to;
        }
        return last;
    }

    private void alone(WatchedEntry entry) {
        var event = entry.event();
        if (event == null) {
            findings.add(Finding.ofEntry(
                    FindingKind.EVENT_MISSING, entry.number(), null, "its event is not in the book any more"));
            return;
        }
        if (event.finding() != null) {
            findings.add(event.finding());
        }
        if (!event.follows()) {
            findings.add(Finding.ofEvent(
                    FindingKind.STREAM_BROKEN,
                    entry.number(),
                    event.stream(),
                    event.streamNo(),
                    "number %d was expected in its place".formatted(event.streamNo() - 1)));
        }
    }

    private void after(@Nullable WatchedEntry before, WatchedEntry entry, long lastNumber) throws SQLException {
        String stream = entry.event() == null ? null : entry.event().stream();
        if (entry.number() > lastNumber + 1) {
            findings.add(missing(lastNumber + 1, entry.number() - 1));
        }
        spans.computeIfAbsent(entry.place().server(), server -> new Span(start(before, server), entry.place()))
                .reach(entry.place());
        if (before == null) {
            return;
        }
        if (entry.number() == before.number()) {
            findings.add(
                    Finding.ofEntry(FindingKind.ORDER_CHANGED, entry.number(), stream, "two entries have this number"));
        }
        if (entry.place().compareTo(before.place()) <= 0) {
            findings.add(Finding.ofEntry(
                    FindingKind.ORDER_CHANGED,
                    entry.number(),
                    stream,
                    "its event was written before that of entry " + before.number()));
        }
        if (entry.enteredAt().isBefore(before.enteredAt())) {
            findings.add(Finding.ofEntry(
                    FindingKind.MOMENT_FALLS,
                    entry.number(),
                    stream,
                    "it was entered at %s, and entry %d before it at %s"
                            .formatted(entry.enteredAt(), before.number(), before.enteredAt())));
        }
        clocks(before, entry);
    }

    private void clocks(WatchedEntry before, WatchedEntry entry) {
        if (before.event() != null
                && entry.event() != null
                && entry.event()
                        .recordedAt()
                        .plus(CLOCKS_DIFFER)
                        .isBefore(before.event().recordedAt())) {
            findings.add(Finding.ofEntry(
                    FindingKind.CLOCK_FALLS,
                    entry.number(),
                    entry.event().stream(),
                    "it was recorded at %s, and entry %d before it at %s"
                            .formatted(
                                    entry.event().recordedAt(),
                                    before.number(),
                                    before.event().recordedAt())));
        }
    }

    private static Finding missing(long first, long last) {
        return Finding.ofEntry(
                FindingKind.NUMBERS_MISSING,
                first,
                null,
                first == last
                        ? "the number %d is left out".formatted(first)
                        : "the numbers %d to %d are left out".formatted(first, last));
    }

    /** A piece of the order, on one server. */
    private static final class Span {
        private final Place from;
        private Place to;

        Span(Place from, Place to) {
            this.from = from;
            this.to = to;
        }

        void reach(Place place) {
            to = place.compareTo(to) > 0 ? place : to;
        }
    }

    private static Place start(@Nullable WatchedEntry before, int server) {
        return before != null && before.place().server() == server ? before.place() : new Place(server, 0, 0);
    }

    /** What lies between the first and the last of a piece, and has no number though they have. */
    private void withoutEntry(Span span) throws SQLException {
        try (var statement = connection.prepareStatement(WITHOUT_ENTRY)) {
            statement.setString(1, Long.toUnsignedString(span.from.transactionId()));
            statement.setLong(2, span.from.appendNo());
            statement.setString(3, Long.toUnsignedString(span.to.transactionId()));
            statement.setLong(4, span.to.appendNo());
            statement.setLong(5, servers.first(span.from.server()));
            statement.setLong(6, servers.last(span.from.server()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.add(Finding.ofEvent(
                            FindingKind.ENTRY_MISSING,
                            null,
                            rows.getString(1),
                            rows.getLong(2),
                            "later events have numbers, and it has none"));
                }
            }
        }
    }
}
