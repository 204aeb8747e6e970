package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the end of the book: the last entry that was seen there must be there for ever, and be the same. It is
 * remembered by this process and by the database, which cannot be behind what it was once.
 */
final class BookEnd {

    private static final String EVENT_OF = """
            select entry_no, (select event_id from daybook.event
                              where (event.transaction_id, event.append_no) = (n.transaction_id, n.append_no))
            from daybook.entry as n where entry_no = %s
            """;

    /** An entry whose event has no digest was not written by Daybook, and may be taken out again. */
    private static final String LAST_WRITTEN = """
            select entry_no, event_id from daybook.entry as n
            join daybook.event using (transaction_id, append_no)
            where digest is not null order by entry_no desc limit 1
            """;

    /** No transaction can have written it yet. On a book that has moved, earlier servers had ids of their own. */
    private static final String FROM_THE_FUTURE = """
            select stream, stream_no from daybook.event
            where transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
              and (select count(*) from daybook.server) = 1
            order by transaction_id desc limit 1
            """;

    /** An entry and its event. */
    private record Last(long entry, @Nullable UUID event) {
        static final Last NONE = new Last(0, null);

        boolean isAfter(Last other) {
            return entry > other.entry;
        }
    }

    private Last known = Last.NONE;
    private Last written = Last.NONE;

    /** The last entry that is known. */
    long entry() {
        return known.entry();
    }

    /**
     * What does not add up; if all does, the end is remembered.
     *
     * @param row what the database remembers
     * @param round where it is written down
     */
    List<Finding> look(Connection connection, Round row, SharedRound round) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        var there = new Last(row.lastEntry(), row.lastEvent());
        if (written.isAfter(there) || written.entry() == there.entry() && !written.equals(there)) {
            findings.add(Finding.of(
                    FindingKind.WATCH_CHANGED,
                    "what the watch remembers of the end of the book",
                    "it had written down entry %d as the last, and entry %d stands there now"
                            .formatted(written.entry(), there.entry())));
        } else {
            written = there;
        }
        known = there.isAfter(known) ? there : known;
        changed(connection, findings);
        future(connection, findings);
        if (findings.isEmpty()) {
            var last = last(connection, LAST_WRITTEN);
            if (last != null && last.isAfter(known)) {
                known = last;
            }
            if (known.event() != null && known.isAfter(there)) {
                round.remember(connection, known.entry(), known.event());
            }
        }
        return findings;
    }

    private void changed(Connection connection, List<Finding> findings) throws SQLException {
        if (known.entry() == 0) {
            return;
        }
        var there = last(connection, EVENT_OF.formatted(known.entry()));
        if (there == null || there.event() != null && !there.event().equals(known.event())) {
            findings.add(Finding.ofEntry(
                    FindingKind.END_CHANGED,
                    known.entry(),
                    null,
                    there == null
                            ? "it was the last entry once, and is not there any more"
                            : "it was the entry of event %s once, and is of event %s"
                                    .formatted(known.event(), there.event())));
        }
    }

    private static void future(Connection connection, List<Finding> findings) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(FROM_THE_FUTURE)) {
            if (row.next()) {
                findings.add(Finding.ofEvent(
                        FindingKind.ENTRY_MISSING,
                        null,
                        row.getString(1),
                        row.getLong(2),
                        "it claims a transaction that has not begun yet, so it is never numbered"));
            }
        }
    }

    private static @Nullable Last last(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? new Last(row.getLong(1), row.getObject(2, UUID.class)) : null;
        }
    }
}
