package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorSetId;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything about one indicator.
 *
 * @param targets by key, then as they followed each other
 * @param returns oldest period first, those that were corrected or withdrawn among them
 * @param missing reports that there is no return, oldest period first
 * @param series the returns in force as points, each on the last day that it covers
 * @param parts of it, in the order of their ids
 * @param entered who made the entries that the page names
 */
public record IndicatorPage(
        Basis basis,
        IndicatorPosition position,
        List<TargetLine> targets,
        List<ReturnLine> returns,
        List<Missing> missing,
        List<Point> series,
        List<IndicatorPosition> parts,
        List<Membership> sets,
        Map<Long, Entered> entered) {

    /** A point of the chart. */
    public record Point(LocalDate on, Measure value, ReturnLine.Coverage coverage) {}

    /** A set that it counts towards. */
    public record Membership(IndicatorSetId set, String title, String theme, long entry) {}
}
