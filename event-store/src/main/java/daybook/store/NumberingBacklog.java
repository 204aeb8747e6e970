package daybook.store;

import daybook.store.connection.OwnSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the numbering stands, asked of the database once a second at most however many gauges want to know.
 *
 * <p>An open transaction holds back the numbering from when it has a transaction id of its own, in whichever database of
 * the server. When it began is told only to those who may see all statistics; otherwise its age counts from when it was
 * first seen here, which is a lower bound.
 */
final class NumberingBacklog {

    /**
     * What was found.
     *
     * @param waiting committed events without a number, counted up to {@link #MOST_COUNTED}
     * @param waitingSeconds since the oldest of them was decided
     * @param oldestTransactionSeconds since the oldest open writing transaction began
     */
    record Reading(long waiting, double waitingSeconds, double oldestTransactionSeconds) {
        static final Reading UNKNOWN = new Reading(-1, Double.NaN, Double.NaN);
    }

    static final int MOST_COUNTED = 100_000;

    private static final Logger log = LoggerFactory.getLogger(NumberingBacklog.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private static final String WAITING = """
            with here as materialized (
                select after_append_no from daybook.server order by server_no desc limit 1),
            last as materialized (
                select transaction_id, append_no from daybook.entry, here
                where entry_no = (select max(entry_no) from daybook.entry) and append_no > after_append_no)
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)
            from (select recorded_at from daybook.event
                  where (transaction_id, append_no) > (coalesce((select transaction_id from last), '0'::xid8),
                                                       coalesce((select append_no from last), 0))
                    and append_no > coalesce((select after_append_no from here), 0)
                  limit %d) as waiting
            """.formatted(MOST_COUNTED);

    private static final String OPEN = """
            select backend_xid::text, extract(epoch from clock_timestamp() - xact_start)
            from pg_stat_activity where backend_xid is not null
            union all
            select transaction::text, extract(epoch from clock_timestamp() - prepared) from pg_prepared_xacts
            """;

    private final OwnSession session;
    private final ReentrantLock lock = new ReentrantLock();
    private Map<String, Long> firstSeen = new HashMap<>();
    private Reading reading = Reading.UNKNOWN;
    private final LongSupplier nanoTime;
    private long readAt;

    /**
     * A backlog.
     *
     * @param nanoTime ticks as {@link System#nanoTime()} does
     */
    NumberingBacklog(OwnSession session, LongSupplier nanoTime) {
        this.session = session;
        this.nanoTime = nanoTime;
        this.readAt = nanoTime.getAsLong() - FRESH;
    }

    Reading now() {
        lock.lock();
        try {
            if (nanoTime.getAsLong() - readAt >= FRESH) {
                reading = read();
                readAt = nanoTime.getAsLong();
            }
            return reading;
        } finally {
            lock.unlock();
        }
    }

    /** A database that does not answer is told by the missing value, not by a failing scrape. */
    private Reading read() {
        try {
            return session.run(this::ask);
        } catch (SQLException e) {
            log.debug("how the numbering stands is not known", e);
            return Reading.UNKNOWN;
        }
    }

    private Reading ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var oldest = 0.0;
            var seen = new HashMap<String, Long>();
            try (var rows = statement.executeQuery(OPEN)) {
                while (rows.next()) {
                    var since = firstSeen.getOrDefault(rows.getString(1), nanoTime.getAsLong());
                    seen.put(rows.getString(1), since);
                    var known = rows.getDouble(2);
                    oldest = Math.max(oldest, rows.wasNull() ? (nanoTime.getAsLong() - since) / 1e9 : known);
                }
            }
            firstSeen = seen;
            try (var row = statement.executeQuery(WAITING)) {
                row.next();
                return new Reading(row.getLong(1), Math.max(0, row.getDouble(2)), oldest);
            }
        }
    }
}
