package daybook.query.daybook;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.store.Entry;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Reads entries back into facts, bringing older revisions up to date. */
final class StoredFact {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredFact(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    EntryLine line(Entry entry) {
        EventMessage<?> message = message(entry);
        if (!(message.getPayload() instanceof Fact fact)) {
            throw new IllegalStateException("entry " + entry.number() + " holds no fact");
        }
        return new EntryLine(entered(entry, message), entry.stream(), entry.numberInStream(), fact);
    }

    /** The request that made it; null for an entry that was made without one. */
    @Nullable
    UUID request(Entry entry) {
        Object request = message(entry).getMetaData().get("request");
        return request == null ? null : UUID.fromString(request.toString());
    }

    private static Entered entered(Entry entry, EventMessage<?> message) {
        return new Entered(
                entry.number(),
                entry.recordedAt(),
                entry.enteredAt(),
                entry.effective(),
                Attribution.fromMetadata(message.getMetaData()));
    }

    private EventMessage<?> message(Entry entry) {
        GenericDomainEventEntry<byte[]> stored = new GenericDomainEventEntry<>(
                entry.streamType(),
                entry.stream(),
                entry.numberInStream(),
                entry.eventId(),
                entry.recordedAt(),
                entry.type(),
                entry.revision(),
                entry.payload(),
                entry.metadata());
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(
                                new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(entry.number()), stored)),
                        serializer,
                        upcasters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("entry " + entry.number() + " was upcast to nothing"));
    }
}
