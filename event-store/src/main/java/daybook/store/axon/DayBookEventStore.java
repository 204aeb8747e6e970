package daybook.store.axon;

import daybook.store.head.Head;
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

    /**
     * An event store.
     *
     * @param head the last entry known in this process, which wakes the readers
     * @param monitor told of each event that is published
     */
    public DayBookEventStore(DayBookStorageEngine engine, Head head, MessageMonitor<? super EventMessage<?>> monitor) {
        super(new Parts().storageEngine(engine).messageMonitor(monitor));
        this.engine = engine;
        this.head = head;
    }

    private static final class Parts extends Builder {}

    /** Opens a stream after this position; null and 0 stand for the beginning. */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new EntryStream(engine, head, DayBookStorageEngine.position(token));
    }
}
