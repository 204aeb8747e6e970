package daybook.store.axon;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.jspecify.annotations.Nullable;

/**
 * Finds the aggregates of the day book. What a stream had come to when it was last decided about is kept, and each
 * decision asks the tables for what came after; only that is told to the aggregate. What is kept comes from committed
 * rows alone, never from what a command was about to write.
 *
 * @param <T> whose fields hold values that never change: primitives, strings and records
 */
public final class StreamRepository<T> extends EventSourcingRepository<T> {

    private final DayBookEventStore store;
    private final RepositoryProvider repositories;
    private final Roots<T> roots;

    private StreamRepository(
            Class<T> type, Builder<T> parts, DayBookEventStore store, RepositoryProvider repositories) {
        super(parts);
        this.store = store;
        this.repositories = repositories;
        this.roots = new Roots<>(type);
    }

    /**
     * The repository for a kind of aggregate; over another event store than the day book, Axon's own.
     *
     * @throws IllegalArgumentException when the aggregate has a field that could hold what changes
     */
    public static <T> Repository<T> of(Class<T> type, Configuration axon) {
        Builder<T> parts = EventSourcingRepository.builder(type)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .spanFactory(axon.getComponent(RepositorySpanFactory.class))
                .repositoryProvider(axon::repository)
                .eventStore(axon.eventStore());
        return axon.eventStore() instanceof DayBookEventStore store
                ? new StreamRepository<>(type, parts, store, axon::repository)
                : parts.build();
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, @Nullable Long expectedVersion) {
        store.streams().refuseIfFound(stream);
        KnownStreams.Known<Object> before = known(stream);
        Passage later = before == null ? null : store.streams().after(stream, before);
        EventSourcedAggregate<T> aggregate =
                before == null || later == null ? fromTheBeginning(stream) : goneOn(stream, before, later);
        List<DomainEventMessage<?>> staged = store.staged(stream);
        if (!staged.isEmpty()) {
            aggregate.initializeState(
                    StreamReading.told(staged, staged.getLast().getSequenceNumber()));
        }
        if (aggregate.version() == null) {
            throw new AggregateNotFoundException(stream, "There is nothing in the stream " + stream);
        }
        if (aggregate.isDeleted()) {
            throw new AggregateDeletedException(stream);
        }
        return aggregate;
    }

    private KnownStreams.@Nullable Known<Object> known(String stream) {
        KnownStreams.Known<Object> known = store.states().of(stream);
        return known != null && roots.isOne(known.told()) ? known : null;
    }

    private EventSourcedAggregate<T> fromTheBeginning(String stream) {
        store.states().forget(stream);
        T root = roots.empty();
        EventSourcedAggregate<T> aggregate = aggregate(root);
        evolve(stream, aggregate, root, 0, store.streams().whole(stream));
        return aggregate;
    }

    private EventSourcedAggregate<T> goneOn(String stream, KnownStreams.Known<Object> before, Passage later) {
        T root = roots.like(before.told());
        EventSourcedAggregate<T> aggregate = aggregate(root);
        aggregate.initializeState(StreamReading.told(List.of(), before.lastNo()));
        evolve(stream, aggregate, root, before.bytes(), later);
        return aggregate;
    }

    private EventSourcedAggregate<T> aggregate(T root) {
        return EventSourcedAggregate.initialize(
                root, aggregateModel(), store, repositories, NoSnapshotTriggerDefinition.TRIGGER);
    }

    private void evolve(String stream, EventSourcedAggregate<T> aggregate, T root, long bytesBefore, Passage passage) {
        if (passage.isEmpty()) {
            return;
        }
        aggregate.initializeState(StreamReading.told(store.streams().messages(passage), passage.lastNo()));
        if (passage.isSettled() && !aggregate.isDeleted()) {
            store.states().keep(stream, passage.known(roots.like(root), bytesBefore, StoredEvent::bytesAsFact));
        }
    }
}
