package daybook.store.append;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is written into its row.
 *
 * @param stream the aggregate's identifier; for an event that stands alone, the event's own id
 * @param streamType the aggregate's type; empty for an event that stands alone
 * @param recordedAt to the microsecond, the finest that the database keeps
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one append and is never compared
record EventRow(
        UUID eventId,
        String stream,
        String streamType,
        long streamNo,
        String type,
        @Nullable String revision,
        Instant recordedAt,
        LocalDate effective,
        byte[] metadata,
        byte[] payload) {

    static EventRow of(EventMessage<?> message, LocalDate effective, Serializer serializer) {
        var payload = message.serializePayload(serializer, byte[].class);
        var metadata = message.serializeMetaData(serializer, byte[].class);
        var id = uuid(message.getIdentifier());
        var inStream = message instanceof DomainEventMessage<?> domain && domain.getType() != null ? domain : null;
        var row = new EventRow(
                id,
                inStream == null ? message.getIdentifier() : inStream.getAggregateIdentifier(),
                inStream == null ? "" : inStream.getType(),
                inStream == null ? 0 : inStream.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                effective,
                metadata.getData(),
                payload.getData());
        row.check();
        return row;
    }

    private void check() {
        Limits.name("stream", stream);
        Limits.name("stream's type", streamType);
        Limits.name("event's type", type);
        if (revision != null) {
            Limits.name("revision", revision);
        }
        if (streamNo < 0) {
            throw new IllegalArgumentException("event %s has number %d in its stream".formatted(eventId, streamNo));
        }
        Limits.bytes(this);
    }

    boolean opensStream() {
        return streamNo == 0;
    }

    /** Only the canonical form, so that the id which is read back is the very id that was written. */
    private static UUID uuid(String identifier) {
        UUID uuid;
        try {
            uuid = UUID.fromString(identifier);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the event id '" + identifier + "' is not a UUID", e);
        }
        if (!uuid.toString().equals(identifier)) {
            throw new IllegalArgumentException("the event id '%s' is not written as %s".formatted(identifier, uuid));
        }
        return uuid;
    }
}
