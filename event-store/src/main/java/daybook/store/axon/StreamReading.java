package daybook.store.axon;

import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Reads streams for decisions. What was read before is not read again, but the tables are asked each time for what has
 * come since: a decision never rests on less than what is recorded.
 */
final class StreamReading {

    private final EventReading reading;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final int pageSize;
    private final KnownStreams<List<DomainEventMessage<?>>> known =
            new KnownStreams<>(KnownStreams.room(Runtime.getRuntime().maxMemory()));

    StreamReading(EventReading reading, Serializer serializer, EventUpcaster upcasters, int pageSize) {
        this.reading = reading;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.pageSize = pageSize;
    }

    void measure(MeterRegistry registry) {
        known.measure(registry, "stream-events");
    }

    /** The events of a stream from this place on. */
    DomainEventStream read(String stream, long first) {
        if (first > 0) {
            return upcast(rows(stream, first, List.of()));
        }
        KnownStreams.Known<List<DomainEventMessage<?>>> before = known.of(stream);
        Passage later = before == null ? null : after(stream, before);
        if (before == null || later == null) {
            known.forget(stream);
            return kept(stream, List.of(), 0, whole(stream));
        }
        return later.isEmpty()
                ? told(before.told(), before.lastNo())
                : kept(stream, before.told(), before.bytes(), later);
    }

    /** All of a stream. */
    Passage whole(String stream) {
        return new Passage(rows(stream, 0, List.of()));
    }

    /**
     * What came after what is known; null if the last known event is not in its place. Then the book has been replaced
     * under our feet, and nothing that was known of the stream is of use.
     */
    @Nullable
    Passage after(String stream, KnownStreams.Known<?> before) {
        List<StoredEvent> page = sound(stream, before.lastNo());
        if (page.isEmpty() || !page.getFirst().getEventIdentifier().equals(before.lastId())) {
            return null;
        }
        List<StoredEvent> rows =
                page.size() < pageSize ? page : rows(stream, page.getLast().getSequenceNumber() + 1, page);
        return new Passage(rows.subList(1, rows.size()));
    }

    /** The passage's events, up to date with their latest revision, which may make them fewer or more than its rows. */
    List<DomainEventMessage<?>> messages(Passage passage) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(passage.rows().size());
        upcast(passage.rows()).forEachRemaining(messages::add);
        return messages;
    }

    private DomainEventStream kept(
            String stream, List<DomainEventMessage<?>> before, long bytesBefore, Passage passage) {
        if (passage.isEmpty()) {
            return DomainEventStream.empty();
        }
        List<DomainEventMessage<?>> events = new ArrayList<>(before);
        events.addAll(messages(passage));
        if (passage.isSettled()) {
            known.keep(stream, passage.known(List.copyOf(events), bytesBefore, StoredEvent::bytesAsMessage));
        }
        return told(events, passage.lastNo());
    }

    /** The last place is the row's: an upcaster may have dropped the event. */
    static DomainEventStream told(List<? extends DomainEventMessage<?>> events, long lastNo) {
        return DomainEventStream.of(events.stream(), () -> lastNo);
    }

    /** Page by page until one is not full. */
    private List<StoredEvent> rows(String stream, long first, List<StoredEvent> before) {
        List<StoredEvent> rows = new ArrayList<>(before);
        List<StoredEvent> page;
        long from = first;
        do {
            page = sound(stream, from);
            rows.addAll(page);
            from += page.size();
        } while (page.size() == pageSize);
        return rows;
    }

    /**
     * Each follows the one before it, and is what it was when it was written.
     *
     * @throws DoesNotAddUp when one is not, so that no decision is made on it
     */
    private List<StoredEvent> sound(String stream, long first) {
        List<StoredEvent> page = reading.stream(stream, first, pageSize);
        long expected = first;
        for (StoredEvent event : page) {
            long number = event.getSequenceNumber();
            Finding finding = number == expected
                    ? event.finding(null)
                    : Finding.ofEvent(
                            FindingKind.STREAM_BROKEN,
                            null,
                            stream,
                            number,
                            "number %d was expected in its place".formatted(expected));
            if (finding != null) {
                throw reading.doesNotAddUp(finding);
            }
            expected++;
        }
        return page;
    }

    /** Refuses a stream of which something is known that does not add up. */
    void refuseIfFound(String stream) {
        reading.refuseIfFound(stream);
    }

    private DomainEventStream upcast(List<StoredEvent> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters);
    }
}
