package daybook.query.projection;

import daybook.facts.authority.Attribution;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a projection may know of an entry beside its fact.
 *
 * @param entry its number
 * @param effective the date on which it took effect
 * @param recordedAt when it was recorded
 * @param stream the thing it is about
 * @param type the name that its kind is stored under
 */
public record EntryContext(
        long entry, LocalDate effective, Instant recordedAt, String stream, String type, Attribution by) {}
