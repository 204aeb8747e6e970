package daybook.query.scorecard;

import daybook.query.asat.Basis;
import java.util.List;

/** The indicators of a set by theme, parts under the indicator they are part of. */
public record Scorecard(Basis basis, SetHead set, List<Theme> themes) {

    /** Themes come in the order in which the set took them up. */
    public record Theme(String name, List<Line> lines) {}

    /** An indicator and its parts. */
    public record Line(IndicatorPosition position, List<IndicatorPosition> parts) {}
}
