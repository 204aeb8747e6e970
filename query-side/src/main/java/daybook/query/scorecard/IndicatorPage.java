package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.Series;
import daybook.facts.reward.Coverage;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one indicator.
 *
 * @param lead the office that leads on it; null where none was named
 * @param targets by key, then as they followed each other
 * @param definitions as they followed each other
 * @param returns oldest period first, those that were corrected or withdrawn among them
 * @param missing reports that there is no return, oldest period first
 * @param series the returns in force as points, each on the last day that it covers
 * @param parts of it, in the order of their ids
 * @param judgements what officers last said of it and of its parts
 * @param entered who made the entries that the page names
 */
public record IndicatorPage(
        Basis basis,
        IndicatorPosition position,
        @Nullable IndicatorLead lead,
        List<TargetLine> targets,
        List<DefinitionLine> definitions,
        List<ReturnLine> returns,
        List<Missing> missing,
        List<Point> series,
        List<IndicatorPosition> parts,
        List<Membership> sets,
        Map<IndicatorId, Judgement> judgements,
        Map<Long, Entered> entered) {

    /** A point of the chart. */
    public record Point(LocalDate on, Measure value, Coverage coverage) {}

    /**
     * A set that it counts towards.
     *
     * @param rates whether the set has adopted words to rate in
     */
    public record Membership(IndicatorSetId set, String title, String theme, boolean rates, long entry) {}

    /** What officers last said of it. */
    public Judgement judgement() {
        return judgements.getOrDefault(position.definition().indicator(), Judgement.NONE);
    }

    /** The days from which the series stands by itself. */
    public List<LocalDate> breaks() {
        return definitions.stream()
                .filter(line -> line.series() == Series.BREAKS)
                .map(DefinitionLine::effective)
                .toList();
    }
}
