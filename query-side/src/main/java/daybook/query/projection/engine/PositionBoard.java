package daybook.query.projection.engine;

import daybook.query.projection.Positions;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.posting.ProjectionSchema;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells those who wait for an entry: at once when this process posted it, by asking the database otherwise. */
public final class PositionBoard implements Positions {

    private static final long ASK_AFTER_MILLIS = 20;

    private final JdbcTemplate jdbc;
    private final Map<ProjectionName, Projection> projections = new EnumMap<>(ProjectionName.class);
    private final Map<ProjectionName, Long> posted = new EnumMap<>(ProjectionName.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    PositionBoard(JdbcTemplate jdbc, Collection<Projection> projections) {
        this.jdbc = jdbc;
        projections.forEach(projection -> this.projections.put(projection.name(), projection));
    }

    void posted(ProjectionName name, long entry) {
        lock.lock();
        try {
            posted.merge(name, entry, Math::max);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long reached(Collection<ProjectionName> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("The position of which projections?");
        }
        String sql = names.stream()
                .map(this::projection)
                .map(projection -> projection.sql("select entry from $." + ProjectionSchema.POSITION))
                .collect(Collectors.joining(" union all ", "select min(entry) from (", ") as positions"));
        Long entry = jdbc.queryForObject(sql, Long.class);
        return entry == null ? 0 : entry;
    }

    private Projection projection(ProjectionName name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("No projection is called " + name.text());
        }
        return projection;
    }

    @Override
    public boolean await(Collection<ProjectionName> names, long entry, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!postedHere(names, entry, deadline) && reached(names) < entry) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return true;
    }

    /** Waits for this process only, and only so long before it is time to ask the database again. */
    private boolean postedHere(Collection<ProjectionName> names, long entry, long deadline) {
        long left = Math.min(TimeUnit.MILLISECONDS.toNanos(ASK_AFTER_MILLIS), deadline - System.nanoTime());
        lock.lock();
        try {
            while (!names.stream().allMatch(name -> posted.getOrDefault(name, 0L) >= entry)) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
