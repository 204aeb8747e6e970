package daybook.facts.indicatorset;

import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** An agreement, scorecard or plan was adopted for a period. */
public record IndicatorSetAdopted(IndicatorSetId set, String title, Period period, LocalDate effective)
        implements IndicatorSetFact {}
