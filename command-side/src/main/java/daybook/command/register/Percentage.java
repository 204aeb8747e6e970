package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told in percent: 84.5% of something that is counted in pupils would be another number than was meant. */
public final class Percentage {

    private Percentage() {}

    /** What the indicator counts in, after these facts; null where that is not said, so that percent may be meant. */
    public static @Nullable String unit(List<Fact> facts) {
        String unit = null;
        for (Fact fact : facts) {
            if (fact instanceof IndicatorDefined defined) {
                unit = defined.unit();
            } else if (fact instanceof IndicatorDefinitionRevised revised) {
                unit = revised.unit();
            }
        }
        return unit;
    }
}
