package daybook.store.sequence;

import daybook.store.connection.OwnConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;

/**
 * One batch of numbering, in one transaction.
 *
 * <p>The lock is taken by a statement of its own and the isolation is READ COMMITTED: so the numbering statement sees
 * everything that the previous holder committed. An event is due when every transaction up to its own has ended
 * ({@code pg_snapshot_xmin}); nothing can then turn up before it, which is why no number is ever skipped.
 */
final class NumberingBatch {

    static final String CHANNEL = "daybook_entry";

    private static final String LOCK = "select pg_advisory_xact_lock(?)";

    /** The last entry's event is where to go on, unless it was written on another server: see daybook.server. */
    private static final String NUMBER = """
            with here as materialized (
                select after_append_no from daybook.server order by server_no desc limit 1),
            last as materialized (
                select entry_no, transaction_id, append_no, entered_at
                from daybook.entry order by entry_no desc limit 1),
            start as materialized (
                select coalesce((select entry_no from last), 0) as entry_no,
                       coalesce((select transaction_id from last, here where append_no > after_append_no),
                                '0'::xid8) as transaction_id,
                       coalesce((select append_no from last, here where append_no > after_append_no),
                                0) as append_no,
                       (select after_append_no from here) as after_append_no,
                       greatest(clock_timestamp(),
                                (select entered_at from last),
                                (select moment + interval '1 microsecond' from daybook.as_at_horizon)) as now),
            due as materialized (
                select (select entry_no from start)
                           + row_number() over (order by transaction_id, append_no) as entry_no,
                       transaction_id, append_no, event_id
                from (select transaction_id, append_no, event_id
                      from daybook.event
                      where (transaction_id, append_no)
                                > ((select transaction_id from start), (select append_no from start))
                        and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                        and append_no > (select after_append_no from start)
                      order by transaction_id, append_no
                      limit ?) as next),
            entered as (
                insert into daybook.entry (entry_no, transaction_id, append_no, entered_at)
                select entry_no, transaction_id, append_no, (select now from start) from due),
            told as materialized (
                select pg_notify('daybook_entry', max(entry_no)::text) from due having count(*) > 0),
            held as materialized (
                select exists (select 1 from daybook.event
                               where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())
                                 and append_no > (select after_append_no from start)
                               order by transaction_id limit 1) as back)
            select due.entry_no, due.event_id, held.back
            from held left join (due cross join told) on true
            order by due.entry_no
            """;

    private final int limit;

    NumberingBatch(int limit) {
        this.limit = limit;
    }

    /**
     * Numbers what is due, at most the limit, and commits. The notification is sent by this transaction, the only one
     * that sends any: NOTIFY takes a lock on the whole database at commit, so appenders must not use it.
     */
    Numbered run(Connection connection) throws SQLException {
        try {
            lock(connection);
            var numbered = number(connection);
            if (numbered.isEmpty()) {
                connection.rollback();
            } else {
                connection.commit();
            }
            return numbered;
        } catch (SQLException | RuntimeException | Error trouble) {
            rollback(connection, trouble);
            throw trouble;
        }
    }

    static void lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, OwnConnections.LOCK_KEY);
            statement.execute();
        }
    }

    static void rollback(Connection connection, Throwable trouble) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            trouble.addSuppressed(e);
        }
    }

    private Numbered number(Connection connection) throws SQLException {
        var events = new ArrayList<Numbered.Event>();
        var heldBack = false;
        try (var statement = connection.prepareStatement(NUMBER)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    heldBack = rows.getBoolean(3);
                    var entryNo = rows.getLong(1);
                    if (!rows.wasNull()) {
                        events.add(new Numbered.Event(rows.getObject(2, UUID.class), entryNo));
                    }
                }
            }
        }
        return new Numbered(events, heldBack);
    }
}
