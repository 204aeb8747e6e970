package daybook.facts.indicatorset;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** An indicator counts towards the set no longer, from a date on, for the reason that the entry names. */
public record IndicatorLeftSet(IndicatorSetId set, IndicatorId indicator, LocalDate effective)
        implements IndicatorSetFact {}
