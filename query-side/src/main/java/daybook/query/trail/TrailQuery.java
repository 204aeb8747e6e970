package daybook.query.trail;

import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What things rest on, and what hangs on them. */
public interface TrailQuery {

    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.TRAIL));

    /** The trail of a node ({@code proposal:LEIC-LAA/R03}, {@code entry:17}), if the basis knows it. */
    Optional<Trail> of(String node, Basis basis);
}
