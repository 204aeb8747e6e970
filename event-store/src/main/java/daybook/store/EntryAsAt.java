package daybook.store;

import daybook.store.connection.OwnConnections;
import daybook.store.connection.OwnSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the last entry as at a moment, so that the answer stays the answer.
 *
 * <p>Where a later entry is entered already the answer is settled, since the times never fall. Otherwise a batch might be
 * in flight with a time before the moment, so the look-up shares the sequencer's lock: then none is in flight. And it
 * writes the moment down: no later entry may be entered at or before it, even when the server's clock is set back. That
 * look-up has a connection of its own, since the lock must be given back at once and not at the end of a caller's
 * transaction.
 */
final class EntryAsAt {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String SETTLED = """
            select coalesce(max(entry_no), 0) from daybook.entry
            where entered_at = (select max(entered_at) from daybook.entry where entered_at <= ?)
            having exists (select 1 from daybook.entry where entered_at > ?)
            """;

    private static final String SHARE_LOCK = "select pg_advisory_xact_lock_shared(?)";

    private static final String LAST = """
            select (select coalesce(max(entry_no), 0) from daybook.entry
                    where entered_at = (select max(entered_at) from daybook.entry where entered_at <= ?)),
                   clock_timestamp()
            """;

    private static final String REMEMBER = "update daybook.as_at_horizon set moment = ? where moment < ?";

    private final JdbcTemplate jdbc;
    private final OwnSession session;

    EntryAsAt(DataSource dataSource, OwnSession session) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.session = session;
    }

    long entry(Instant asked) {
        var moment = within(asked).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var settled = jdbc.queryForList(SETTLED, Long.class, moment, moment);
        return settled.isEmpty() ? unsettled(asked, moment) : settled.getFirst();
    }

    private static Instant within(Instant moment) {
        return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
    }

    private long unsettled(Instant asked, OffsetDateTime moment) {
        try {
            return session.run(connection -> lookUp(connection, asked, moment));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the entry as at " + asked + " cannot be looked up", e);
        }
    }

    private static long lookUp(Connection connection, Instant asked, OffsetDateTime moment) throws SQLException {
        try (var lock = connection.prepareStatement(SHARE_LOCK);
                var last = connection.prepareStatement(LAST);
                var remember = connection.prepareStatement(REMEMBER)) {
            lock.setLong(1, OwnConnections.LOCK_KEY);
            lock.execute();
            last.setObject(1, moment);
            try (var row = last.executeQuery()) {
                row.next();
                var now = row.getObject(2, OffsetDateTime.class);
                if (!moment.isBefore(now)) {
                    throw new MomentStillToCome(asked, now.toInstant());
                }
                remember.setObject(1, moment);
                remember.setObject(2, moment);
                remember.executeUpdate();
                return row.getLong(1);
            }
        }
    }
}
