package daybook.query.projection.engine;

import daybook.query.projection.ProjectionState;
import daybook.query.projection.Projections;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How the projections stood a moment ago. Health, every gauge and every page ask at once: they share one look at the
 * database, also one that failed, so that a database without a free connection holds a scrape up once and not once a
 * gauge.
 */
public final class RecentStates {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final Logger log = LoggerFactory.getLogger(RecentStates.class);

    private final Projections projections;
    private final LongSupplier nanoTime;
    private List<ProjectionState> states = List.of();
    private long readAt;

    /**
     * The recent states.
     *
     * @param nanoTime ticks as {@link System#nanoTime()} does
     */
    RecentStates(Projections projections, LongSupplier nanoTime) {
        this.projections = projections;
        this.nanoTime = nanoTime;
        this.readAt = nanoTime.getAsLong() - FRESH;
    }

    /** One for each projection; none if they cannot be told now. */
    public synchronized List<ProjectionState> now() {
        if (nanoTime.getAsLong() - readAt >= FRESH) {
            states = read();
            readAt = nanoTime.getAsLong();
        }
        return states;
    }

    private List<ProjectionState> read() {
        try {
            return projections.states();
        } catch (DataAccessException | TransactionException notNow) {
            log.debug("how the projections stand is not known", notNow);
            return List.of();
        }
    }
}
