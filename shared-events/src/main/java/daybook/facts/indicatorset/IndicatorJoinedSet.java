package daybook.facts.indicatorset;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** An indicator counts towards the set, under one of its themes, from a date on. */
public record IndicatorJoinedSet(IndicatorSetId set, IndicatorId indicator, String theme, LocalDate effective)
        implements IndicatorSetFact {}
