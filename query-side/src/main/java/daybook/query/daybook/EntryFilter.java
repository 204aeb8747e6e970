package daybook.query.daybook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; null means any.
 *
 * @param stream {@code indicator:LEIC-R01}
 * @param type the name of the kind of fact
 * @param person the id of whoever made it
 * @param authority {@code clause:SSOG-2007-12-13/4/3}
 * @param from effective on this day or later
 * @param to effective on this day or earlier
 * @param recordedFrom recorded at this moment or later
 * @param recordedBefore recorded before this moment
 */
public record EntryFilter(
        @Nullable String stream,
        @Nullable String type,
        @Nullable String person,
        @Nullable String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedBefore) {}
