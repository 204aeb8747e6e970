package daybook.query.daybook;

import daybook.facts.authority.Attribution;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry without what it says: its number, its dates and who made it.
 *
 * @param entry its number
 * @param recordedAt when it was decided and recorded
 * @param enteredAt when it was given its number
 * @param effective the date on which it took effect
 * @param by who, in which office, by what authority, why, and from which paper
 */
public record Entered(long entry, Instant recordedAt, Instant enteredAt, LocalDate effective, Attribution by) {}
