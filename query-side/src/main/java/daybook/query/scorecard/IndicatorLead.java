package daybook.query.scorecard;

import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/**
 * The office that leads on an indicator.
 *
 * @param effective the day from which it does
 * @param entry that says so
 */
public record IndicatorLead(OfficeId office, LocalDate effective, long entry) {}
