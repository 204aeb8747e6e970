package daybook.store.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the watch sees it.
 *
 * @param event null when there is none in its place
 */
record WatchedEntry(
        long number,
        Instant enteredAt,
        Place place,
        @Nullable Event event) {

    /**
     * Its event.
     *
     * @param follows whether the one before it in its stream is there
     * @param finding what is wrong with it by itself
     */
    record Event(
            String id,
            String stream,
            long streamNo,
            Instant recordedAt,
            boolean follows,
            @Nullable Finding finding) {}

    /** The lateral with its limit holds the planner to walking keys; the bytes are bounded as the readers' are. */
    static final String READ = """
            select entry_no, entered_at, transaction_id::text, entry_append_no, event_id, stream, stream_type, stream_no,
                   type, revision, recorded_at, metadata, payload, follows, %2$s
            from (select n.entry_no, n.entered_at, n.transaction_id, n.append_no as entry_append_no, e.*,
                         sum(coalesce(octet_length(e.payload) + octet_length(e.metadata), 0)) over (order by n.entry_no)
                             - coalesce(octet_length(e.payload) + octet_length(e.metadata), 0) as bytes_before
                  from daybook.entry as n
                  left join lateral (
                      select event_id, stream, stream_type, stream_no, type, revision, recorded_at, metadata, payload,
                             stream_no = 0
                                 or exists (select from daybook.event as previous
                                            where previous.stream = event.stream
                                              and previous.stream_no = event.stream_no - 1) as follows,
                             %1$s
                      from daybook.event
                      where (transaction_id, append_no) = (n.transaction_id, n.append_no)
                      limit 1) as e on true
                  where n.entry_no >= ? and n.entry_no <= ?) as piece
            where bytes_before < ?
            order by entry_no, entry_append_no
            """.formatted(Digested.COLUMNS, Digested.NAMES);

    static WatchedEntry of(ResultSet row, Servers servers) throws SQLException {
        long number = row.getLong(1);
        return new WatchedEntry(
                number,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                servers.place(Long.parseUnsignedLong(row.getString(3)), row.getLong(4)),
                row.getString(5) == null ? null : event(row, number));
    }

    private static Event event(ResultSet row, long number) throws SQLException {
        String id = row.getString(5);
        String stream = row.getString(6);
        long streamNo = row.getLong(8);
        Instant recordedAt = row.getObject(11, OffsetDateTime.class).toInstant();
        Finding finding = Digested.of(row, 15)
                .finding(
                        number,
                        id,
                        stream,
                        row.getString(7),
                        streamNo,
                        row.getString(9),
                        row.getString(10),
                        recordedAt,
                        row.getBytes(12),
                        row.getBytes(13));
        return new Event(id, stream, streamNo, recordedAt, row.getBoolean(14), finding);
    }
}
