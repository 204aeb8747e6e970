package daybook.query.projection;

import java.util.List;

/** The state of every projection, in the order of their names. */
public interface Projections {
    List<ProjectionState> states();
}
