package daybook.query.api;

import daybook.query.daybook.EntryDetail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything that is stored.
 *
 * @param revision of its type, as stored
 * @param request the request that made it, if one did
 * @param payload the very text that is stored
 * @param metadata the very text that is stored beside it
 * @param previous the entry before; null for the first
 * @param next the entry after, if the basis has one
 */
public record EntryDetailJson(
        EntryJson entry,
        UUID eventId,
        String revision,
        @Nullable UUID request,
        String payload,
        String metadata,
        @Nullable Long previous,
        @Nullable Long next) {

    static EntryDetailJson of(EntryDetail detail) {
        return new EntryDetailJson(
                EntryJson.of(detail.line()),
                detail.eventId(),
                detail.revision(),
                detail.request(),
                detail.payload(),
                detail.metadata(),
                detail.previous(),
                detail.next());
    }
}
