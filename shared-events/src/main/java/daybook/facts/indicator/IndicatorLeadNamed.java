package daybook.facts.indicator;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/**
 * An office leads on the indicator from a day on, in the place of the one named before.
 *
 * @param lead whose holder answers for the indicator
 */
public record IndicatorLeadNamed(IndicatorId indicator, OfficeId lead, LocalDate effective) implements IndicatorFact {}
