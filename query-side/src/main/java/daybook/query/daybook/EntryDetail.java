package daybook.query.daybook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one entry.
 *
 * @param type the name that its kind is stored under
 * @param revision of that kind, as stored
 * @param request the request that made it
 * @param payload the fact as it was stored, as JSON
 * @param metadata what was stored beside it, as JSON
 * @param previous the entry before; null for the first
 * @param next the entry after, if the basis has one
 */
public record EntryDetail(
        EntryLine line,
        UUID eventId,
        String type,
        String revision,
        @Nullable UUID request,
        String payload,
        String metadata,
        @Nullable Long previous,
        @Nullable Long next) {}
