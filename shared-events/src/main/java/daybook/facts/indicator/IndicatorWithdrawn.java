package daybook.facts.indicator;

import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/** The indicator is measured no longer, for the reason that the entry names: a period that ends later has no return. */
public record IndicatorWithdrawn(IndicatorId indicator, LocalDate effective) implements IndicatorFact {}
