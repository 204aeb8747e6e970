package daybook.query.search;

import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.util.EnumSet;
import java.util.Set;

/** Finds entries by what they say. */
public interface SearchQuery {
    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.SEARCH));

    /** So many are shown; whoever gets more has to say more. */
    int MOST = 60;

    Hits find(Question question, Basis basis);
}
