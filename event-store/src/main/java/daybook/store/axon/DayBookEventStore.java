package daybook.store.axon;

import daybook.store.head.Head;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Axon's event store on the day book: its streams are pushed as soon as an entry has its number. */
public final class DayBookEventStore extends AbstractEventStore {

    private final DayBookStorageEngine engine;
    private final Head head;
    private final KnownStreams<Object> states =
            new KnownStreams<>(KnownStreams.room(Runtime.getRuntime().maxMemory()));

    /**
     * An event store.
     *
     * @param head the last entry known in this process, which wakes the readers
     * @param monitor told of each event that is published
     */
    public DayBookEventStore(DayBookStorageEngine engine, Head head, MessageMonitor<? super EventMessage<?>> monitor) {
        super(new Built().storageEngine(engine).messageMonitor(monitor));
        this.engine = engine;
        this.head = head;
    }

    StreamReading streams() {
        return engine.streams();
    }

    /** Tells how often what is kept of streams spares a reading. */
    public void measure(MeterRegistry registry) {
        states.measure(registry, "stream-states");
        engine.streams().measure(registry);
    }

    /** What decisions lean on, of the streams that were decided about lately. */
    KnownStreams<Object> states() {
        return states;
    }

    /** What the unit of work under way has told, and not written yet. */
    List<DomainEventMessage<?>> staged(String stream) {
        return stagedDomainEventMessages(stream)
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    private static final class Built extends Builder {}

    /** Opens a stream after this position; null and 0 stand for the beginning. */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new EntryStream(engine, head, DayBookStorageEngine.position(token));
    }
}
