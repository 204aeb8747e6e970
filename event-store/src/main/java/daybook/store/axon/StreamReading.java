package daybook.store.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final KnownStreams known = new KnownStreams(KnownStreams.MOST_BYTES);

    StreamReading(EventReading reading, Serializer serializer, EventUpcaster upcasters, int pageSize) {
        this.reading = reading;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.pageSize = pageSize;
    }

    /** The events of a stream from this place on. */
    DomainEventStream read(String stream, long first) {
        if (first > 0) {
            return messages(rows(stream, first, List.of()).stream());
        }
        KnownStreams.Known before = known.of(stream);
        return before == null ? fromTheBeginning(stream) : goneOn(stream, before);
    }

    private DomainEventStream fromTheBeginning(String stream) {
        return kept(stream, List.of(), 0, rows(stream, 0, List.of()));
    }

    /** The last known event is read again: were it another one, the book would have been replaced under our feet. */
    private DomainEventStream goneOn(String stream, KnownStreams.Known before) {
        List<StoredEvent> page = reading.stream(stream, before.lastNo(), pageSize);
        if (page.isEmpty() || !page.getFirst().getEventIdentifier().equals(before.lastId())) {
            known.forget(stream);
            return fromTheBeginning(stream);
        }
        if (page.size() == 1) {
            return told(before.events(), before.lastNo());
        }
        List<StoredEvent> rows =
                page.size() < pageSize ? page : rows(stream, page.getLast().getSequenceNumber() + 1, page);
        return kept(stream, before.events(), before.bytes(), rows.subList(1, rows.size()));
    }

    private DomainEventStream kept(
            String stream, List<DomainEventMessage<?>> before, long bytesBefore, List<StoredEvent> rows) {
        List<DomainEventMessage<?>> events = new ArrayList<>(before);
        messages(rows.stream()).forEachRemaining(events::add);
        if (rows.isEmpty()) {
            return DomainEventStream.empty();
        }
        KnownStreams.Known all = all(events, bytesBefore, rows);
        if (all != null) {
            known.keep(stream, all);
        }
        return told(events, rows.getLast().getSequenceNumber());
    }

    /** The last place is the row's: an upcaster may have dropped the event. */
    private static DomainEventStream told(List<DomainEventMessage<?>> events, long lastNo) {
        return DomainEventStream.of(events.stream(), () -> lastNo);
    }

    /** Null if the transaction that reads wrote some of it itself: it may yet be rolled back. */
    private static KnownStreams.@Nullable Known all(
            List<DomainEventMessage<?>> events, long bytesBefore, List<StoredEvent> rows) {
        if (rows.stream().anyMatch(StoredEvent::isOwn)) {
            return null;
        }
        long bytes = bytesBefore + rows.stream().mapToLong(StoredEvent::bytes).sum();
        StoredEvent last = rows.getLast();
        return new KnownStreams.Known(List.copyOf(events), last.getSequenceNumber(), last.getEventIdentifier(), bytes);
    }

    /** Page by page until one is not full. */
    private List<StoredEvent> rows(String stream, long first, List<StoredEvent> before) {
        List<StoredEvent> rows = new ArrayList<>(before);
        List<StoredEvent> page;
        long from = first;
        do {
            page = reading.stream(stream, from, pageSize);
            rows.addAll(page);
            from += page.size();
        } while (page.size() == pageSize);
        return rows;
    }

    private DomainEventStream messages(Stream<StoredEvent> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, upcasters);
    }
}
