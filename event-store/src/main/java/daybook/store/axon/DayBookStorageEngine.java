package daybook.store.axon;

import daybook.store.append.Appender;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Findings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The day book as Axon's storage engine. What is replayed or tracked is numbered entries only, so a reader's position is
 * one number and there are no gaps to handle; a stream is read with what is not numbered yet as well.
 */
public final class DayBookStorageEngine implements EventStorageEngine {

    private final Appender appender;
    private final EventReading reading;
    private final StreamReading streams;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final int pageSize;

    /**
     * An engine.
     *
     * @param findings where it is told what does not add up
     * @param pageSize how many entries are read at a time, at most
     */
    public DayBookStorageEngine(
            Appender appender,
            DataSource dataSource,
            Serializer serializer,
            EventUpcaster upcasters,
            Findings findings,
            int pageSize) {
        this.appender = appender;
        this.reading = new EventReading(dataSource, findings);
        this.streams = new StreamReading(reading, serializer, upcasters, pageSize);
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.pageSize = pageSize;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        appender.append(events);
    }

    /** Reads to the last entry of the moment, page by page; never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var start = position(token);
        return messages(pages(
                from -> reading.page(from, from + pageSize),
                page -> position(page.getLast().trackingToken()),
                start));
    }

    StreamReading streams() {
        return streams;
    }

    /** One page of entries after a number. */
    MessagePage page(long fromExclusive, long toInclusive) {
        var rows = reading.page(fromExclusive, Math.min(toInclusive, fromExclusive + pageSize));
        var end = rows.isEmpty() ? fromExclusive : position(rows.getLast().trackingToken());
        return new MessagePage(messages(rows.stream()).toList(), end);
    }

    DoesNotAddUp unseen(long entry) {
        return reading.unseen(entry);
    }

    private Stream<TrackedEventMessage<?>> messages(Stream<? extends TrackedEventData<?>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows, serializer, upcasters);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        return streams.read(stream, firstSequenceNumber);
    }

    /** Pages one after the other until one is empty, read when they are needed. */
    private static <T> Stream<T> pages(
            Function<Long, List<? extends T>> read, Function<List<? extends T>, Long> next, long start) {
        return Stream.<List<? extends T>>iterate(
                        read.apply(start), page -> !page.isEmpty(), page -> read.apply(next.apply(page)))
                .flatMap(List::stream);
    }

    /** Refused: see docs/decisions/own-event-storage-engine.md. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException(
                "the day book keeps no snapshots: its streams are short, and a snapshot "
                        + "would be a second, unsealed account of " + snapshot.getAggregateIdentifier()
                        + ". Take the snapshot trigger off the aggregate.");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return reading.lastInStream(stream);
    }

    /** Before entry 1. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reading.head());
    }

    /** Before the first entry that was entered at or after the moment. */
    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(reading.lastBefore(moment));
    }

    static long position(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken entry -> entry.getGlobalIndex();
            case TrackingToken other ->
                throw new IllegalArgumentException("a position in the day book is an entry number, not " + other);
        };
    }
}
