package daybook.query.web.trail;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode;
import daybook.query.web.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * With how many decimals indicators are shown, as the definitions in a trail have it. Where a trail has none, figures
 * keep the digits that they were given with.
 */
record Decimals(Words words, Map<IndicatorId, Integer> byIndicator) {

    static Decimals in(Trail trail, Words words) {
        Map<IndicatorId, Integer> found = new HashMap<>();
        PictureChoice.nodes(trail).map(TrailNode::fact).forEach(fact -> {
            if (fact instanceof IndicatorDefined defined) {
                found.put(defined.indicator(), defined.decimals());
            } else if (fact instanceof IndicatorDefinitionRevised revised) {
                found.put(revised.indicator(), revised.decimals());
            }
        });
        return new Decimals(words, found);
    }

    String measure(IndicatorId indicator, Measure measure) {
        var decimals = byIndicator.get(indicator);
        return decimals == null ? Words.measure(measure) : Words.measure(measure, decimals);
    }

    String range(IndicatorId indicator, Measure low, Measure high) {
        var decimals = byIndicator.get(indicator);
        return decimals == null ? words.range(low, high) : words.range(low, high, decimals);
    }
}
