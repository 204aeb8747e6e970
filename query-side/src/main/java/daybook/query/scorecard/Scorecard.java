package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.asat.Basis;
import java.util.List;
import java.util.Map;

/**
 * The indicators of a set by theme, parts under the indicator they are part of.
 *
 * @param scheme the words that the set rates in, the best first; none where it has adopted none
 * @param judgements what officers last said of each of the indicators and parts
 */
public record Scorecard(
        Basis basis, SetHead set, List<Theme> themes, List<RatingWord> scheme, Map<IndicatorId, Judgement> judgements) {

    /** Themes come in the order in which the set took them up. */
    public record Theme(String name, List<Line> lines) {}

    /** An indicator and its parts. */
    public record Line(IndicatorPosition position, List<IndicatorPosition> parts) {}
}
