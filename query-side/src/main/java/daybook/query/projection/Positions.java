package daybook.query.projection;

import java.time.Duration;
import java.util.Collection;

/** How far the projections have come. */
public interface Positions {

    /** The last entry that each of them has posted; 0 before the first. */
    long reached(Collection<ProjectionName> projections);

    /**
     * Waits until each of them has posted the entry.
     *
     * @return whether they have; false when the time ran out first
     */
    boolean await(Collection<ProjectionName> projections, long entry, Duration atMost);
}
