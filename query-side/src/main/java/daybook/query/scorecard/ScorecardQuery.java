package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How indicators stand. What the basis does not know is empty. */
public interface ScorecardQuery {

    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.SCORECARD));

    /** Every set, in the order of their ids. */
    List<SetHead> sets(Basis basis);

    Optional<Scorecard> scorecard(IndicatorSetId set, Basis basis);

    /** Every indicator, in the order of their ids. */
    List<IndicatorName> names(Basis basis);

    /** The office that leads on each indicator for which one was named. */
    Map<IndicatorId, IndicatorLead> leads(Basis basis);

    /** What is owed of each indicator. */
    Map<IndicatorId, Owed> owed(Basis basis);

    Optional<IndicatorPage> indicator(IndicatorId indicator, Basis basis);
}
