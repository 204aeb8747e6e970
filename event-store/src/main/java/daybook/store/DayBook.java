package daybook.store;

import daybook.store.watch.Digested;
import daybook.store.watch.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The day book as pages and exports read it: entries by their numbers. */
public final class DayBook {

    /** The most entries that one question gives. */
    public static final int MOST_ENTRIES = 5_000;

    private static final String SELECT = """
            select n.entry_no, n.entered_at, e.*
            from daybook.entry as n
            cross join lateral (select event_id, stream, stream_type, stream_no, type, revision, recorded_at,
                                       metadata, payload, %s
                                from daybook.event
                                where (transaction_id, append_no) = (n.transaction_id, n.append_no)
                                limit 1) as e
            """.formatted(Digested.COLUMNS);

    private final JdbcTemplate jdbc;
    private final EntryAsAt asAt;
    private final Findings findings;
    private final RowMapper<Entry> entry = (row, _) -> read(row);

    DayBook(DataSource dataSource, EntryAsAt asAt, Findings findings) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.asAt = asAt;
        this.findings = findings;
    }

    /** An entry that is not what it was when it was written is shown as it is, and told of. */
    private Entry read(ResultSet row) throws SQLException {
        var digested = Digested.of(row, 12);
        var read = new Entry(
                row.getLong(1),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                digested.effective(),
                row.getBytes(10),
                row.getBytes(11));
        var finding = digested.finding(
                read.number(),
                read.eventId(),
                read.stream(),
                read.streamType(),
                read.numberInStream(),
                read.type(),
                read.revision(),
                read.recordedAt(),
                row.getBytes(10),
                row.getBytes(11));
        if (finding != null) {
            findings.tell(finding);
        }
        return read;
    }

    /** The entry of this number, if it has been given. */
    public Optional<Entry> entry(long number) {
        return first(jdbc.query(SELECT + "where n.entry_no = ?", entry, number));
    }

    /** The entry of this event, if it is numbered. */
    public Optional<Entry> entryOf(UUID eventId) {
        return first(jdbc.query(
                SELECT + "where (n.transaction_id, n.append_no) = "
                        + "(select transaction_id, append_no from daybook.event where event_id = ?)",
                entry,
                eventId));
    }

    /**
     * Entries after one number up to another, ascending.
     *
     * @param limit how many at most, from 1 to {@link #MOST_ENTRIES}
     */
    public List<Entry> entries(long fromExclusive, long toInclusive, int limit) {
        refuse(limit);
        return jdbc.query(
                SELECT + "where n.entry_no > ? and n.entry_no <= ? order by n.entry_no limit ?",
                entry,
                fromExclusive,
                toInclusive,
                limit);
    }

    /**
     * The newest entries below a number, newest first.
     *
     * @param beforeExclusive the last number of the page before this one; {@code Long.MAX_VALUE} for the first page
     * @param limit how many at most, from 1 to {@link #MOST_ENTRIES}
     */
    public List<Entry> newestFirst(long beforeExclusive, int limit) {
        refuse(limit);
        return jdbc.query(
                SELECT + "where n.entry_no < ? order by n.entry_no desc limit ?", entry, beforeExclusive, limit);
    }

    /**
     * The entries of these numbers, ascending; numbers that have not been given are left out.
     *
     * @param numbers at most {@link #MOST_ENTRIES}
     */
    public List<Entry> entries(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        refuse(numbers.size());
        return jdbc.query(
                SELECT + "where n.entry_no = any(?) order by n.entry_no", entry, (Object) numbers.toArray(Long[]::new));
    }

    /** The number of the last entry; 0 before the first. */
    public long head() {
        var head = jdbc.queryForObject("select coalesce(max(entry_no), 0) from daybook.entry", Long.class);
        return head == null ? 0 : head;
    }

    /**
     * The number of the last entry that was entered at or before the moment; 0 before the first. Asked again, at any
     * later time, the answer is the same.
     *
     * @throws MomentStillToCome when the moment has not passed by the database's clock
     */
    public long entryAsAt(Instant moment) {
        return asAt.entry(moment);
    }

    private static void refuse(int limit) {
        if (limit < 1 || limit > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "%,d entries were asked for: from 1 to %,d can be given at a time".formatted(limit, MOST_ENTRIES));
        }
    }

    private static <T> Optional<T> first(List<@Nullable T> found) {
        if (found.size() > 1) {
            throw new IncorrectResultSizeDataAccessException(1, found.size());
        }
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }
}
