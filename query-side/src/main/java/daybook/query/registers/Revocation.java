package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import java.time.LocalDate;

/**
 * How a delegation was taken back.
 *
 * @param on the day from which nothing can be approved under it
 */
public record Revocation(ClauseRef clause, LocalDate on, long entry) {}
