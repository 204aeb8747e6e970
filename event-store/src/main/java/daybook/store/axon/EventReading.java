package daybook.store.axon;

import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
            select entry_no, %3$s
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
            """.formatted(StoredEvent.COLUMNS, PAGE_BYTES, StoredEvent.NAMES);

    private static final String STREAM = """
            select coalesce(transaction_id = pg_current_xact_id_if_assigned(), false), %s from daybook.event
            where stream = ? and stream_no >= ? order by stream_no limit ?
            """.formatted(StoredEvent.COLUMNS);

    private record Row(long entry, StoredEvent event) {}

    private final JdbcTemplate jdbc;
    private final Findings findings;

    EventReading(DataSource dataSource, Findings findings) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.findings = findings;
    }

    /**
     * Entries after one number up to another, in order and without a gap; perhaps fewer than asked for.
     *
     * @throws DoesNotAddUp when the first of them is missing, or is not what it was
     */
    List<? extends TrackedEventData<?>> page(long fromExclusive, long toInclusive) {
        List<TrackedEventData<byte[]>> sound = new ArrayList<>();
        var expected = fromExclusive;
        for (var row : jdbc.query(
                PAGE, (row, _) -> new Row(row.getLong(1), StoredEvent.of(row)), fromExclusive, toInclusive)) {
            var finding = row.entry() == ++expected ? row.event().finding(expected) : missing(expected, row.entry());
            if (finding != null && sound.isEmpty()) {
                throw doesNotAddUp(finding);
            }
            if (finding != null) {
                return sound;
            }
            sound.add(tracked(row.entry(), row.event()));
        }
        return sound;
    }

    /** Of an entry that is not to be read though a later one is. */
    private Finding missing(long entry, long next) {
        return missing(entry, "entry %d is missing: the next one found is %d".formatted(entry, next));
    }

    private Finding missing(long entry, String detail) {
        var numbered = !jdbc.queryForList("select 1 from daybook.entry where entry_no = ?", Integer.class, entry)
                .isEmpty();
        return Finding.ofEntry(numbered ? FindingKind.EVENT_MISSING : FindingKind.NUMBERS_MISSING, entry, null, detail);
    }

    /** Of an entry that is not to be read though its number was told. */
    DoesNotAddUp unseen(long entry) {
        return doesNotAddUp(missing(
                entry,
                "entry " + entry
                        + " is numbered but not to be seen: is this read in a transaction with an older snapshot?"));
    }

    DoesNotAddUp doesNotAddUp(Finding finding) {
        findings.tell(finding);
        return new DoesNotAddUp(finding);
    }

    /** Refuses a stream of which something is known that does not add up. */
    void refuseIfFound(String stream) {
        var finding = findings.ofStream(stream);
        if (finding != null) {
            throw new DoesNotAddUp(finding);
        }
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
