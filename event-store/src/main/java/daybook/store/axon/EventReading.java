package daybook.store.axon;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.springframework.jdbc.core.JdbcTemplate;

/** The questions that Axon asks of the tables. */
final class EventReading {

    /** However large the events, one page takes no more memory than this and one event. */
    static final int PAGE_BYTES = 8 << 20;

    /**
     * Entries are contiguous, so a range of numbers is a page. The lateral with its limit holds the planner to walking
     * the event's key, whatever it believes about the tables' sizes.
     */
    private static final String PAGE = """
            select entry_no, %1$s
            from (select n.entry_no, e.*,
                         sum(octet_length(e.payload) + octet_length(e.metadata)) over (order by n.entry_no)
                             - octet_length(e.payload) - octet_length(e.metadata) as bytes_before
                  from daybook.entry as n
                  cross join lateral (select %1$s from daybook.event
                                      where (transaction_id, append_no) = (n.transaction_id, n.append_no)
                                      limit 1) as e
                  where n.entry_no > ? and n.entry_no <= ?) as page
            where bytes_before < %2$d
            order by entry_no
            """.formatted(StoredEvent.COLUMNS, PAGE_BYTES);

    private static final String STREAM = """
            select coalesce(transaction_id = pg_current_xact_id_if_assigned(), false), %s from daybook.event
            where stream = ? and stream_no >= ? order by stream_no limit ?
            """.formatted(StoredEvent.COLUMNS);

    private final JdbcTemplate jdbc;

    EventReading(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Entries after one number up to another, in order and without a gap; perhaps fewer than asked for. */
    List<? extends TrackedEventData<?>> page(long fromExclusive, long toInclusive) {
        var expected = new long[] {fromExclusive};
        return jdbc.query(
                PAGE,
                (row, _) -> {
                    var number = row.getLong(1);
                    if (number != ++expected[0]) {
                        throw new IllegalStateException(
                                "entry %d is missing: the next one found is %d".formatted(expected[0], number));
                    }
                    return tracked(number, StoredEvent.of(row));
                },
                fromExclusive,
                toInclusive);
    }

    private static TrackedEventData<byte[]> tracked(long number, StoredEvent event) {
        var token = new GlobalSequenceTrackingToken(number);
        return event.standsAlone() ? new LoneEvent(token, event) : new TrackedDomainEventData<>(token, event);
    }

    /** Events of a stream, numbered or not, from this place on. */
    List<StoredEvent> stream(String stream, long first, int limit) {
        return jdbc.query(STREAM, (row, _) -> StoredEvent.of(row, row.getBoolean(1)), stream, first, limit);
    }

    Optional<Long> lastInStream(String stream) {
        return Optional.ofNullable(
                jdbc.queryForObject("select max(stream_no) from daybook.event where stream = ?", Long.class, stream));
    }

    long head() {
        return number("select coalesce(max(entry_no), 0) from daybook.entry");
    }

    /** The last entry that was entered before this moment. */
    long lastBefore(Instant moment) {
        return number(
                "select coalesce(max(entry_no), 0) from daybook.entry where entered_at = "
                        + "(select max(entered_at) from daybook.entry where entered_at < ?)",
                moment.atOffset(ZoneOffset.UTC));
    }

    private long number(String sql, Object... arguments) {
        var number = jdbc.queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }
}
