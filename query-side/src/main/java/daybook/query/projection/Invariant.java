package daybook.query.projection;

import daybook.store.watch.Finding;
import java.util.List;

/** What must hold of the rows of a projection whatever was recorded, since no decision could have given anything else. */
public interface Invariant {

    /** The projection of whose rows it holds. */
    ProjectionName of();

    /** Where it does not. */
    List<Finding> broken();

    /** Whether what it found once is so still, of what it looks for a little at a time. */
    default boolean isStill(Finding finding) {
        return false;
    }
}
