package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;

/** An indicator by its name. */
public record IndicatorName(IndicatorId indicator, String title) {}
