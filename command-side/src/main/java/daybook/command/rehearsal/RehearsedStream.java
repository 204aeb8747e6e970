package daybook.command.rehearsal;

import daybook.command.asking.Request;
import daybook.command.desk.Stamp;
import daybook.command.refusal.RefusedException;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

/** A stream as it would be: what is recorded in it, and what the rehearsal would add. */
final class RehearsedStream {

    /** Takes what an aggregate applies, instead of an event bus that would record it. */
    private static final class Caught implements EventBus {

        private final List<DomainEventMessage<?>> events = new ArrayList<>();

        @Override
        public void publish(List<? extends EventMessage<?>> published) {
            published.forEach(event -> events.add((DomainEventMessage<?>) event));
        }

        @Override
        public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
            throw new UnsupportedOperationException("Nobody listens to a rehearsal");
        }

        @Override
        public Registration registerDispatchInterceptor(
                MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
            throw new UnsupportedOperationException("Nobody comes between in a rehearsal");
        }
    }

    private final AggregateModel<?> model;
    private final Consumer<Fact> added;
    private final Caught caught = new Caught();
    private final List<Told> told = new ArrayList<>();
    private final Map<Object, Object> workedOut = new HashMap<>();
    private final int recorded;
    /** What has been added since the last rest, in order, so that it can be read anew without some of it. */
    private final List<DomainEventMessage<?>> fresh = new ArrayList<>();

    private final List<Fact> followed = new ArrayList<>();
    private final long lastRecorded;
    private @Nullable List<DomainEventMessage<?>> unread;
    private @Nullable EventSourcedAggregate<?> aggregate;

    RehearsedStream(
            AggregateModel<?> model,
            List<? extends DomainEventMessage<?>> recorded,
            List<? extends DomainEventMessage<?>> staged,
            Consumer<Fact> added) {
        this.model = model;
        this.added = added;
        this.recorded = recorded.size();
        this.lastRecorded = recorded.isEmpty() ? -1 : recorded.getLast().getSequenceNumber();
        if (!staged.isEmpty() && staged.getFirst().getSequenceNumber() != lastRecorded + 1) {
            throw new GroundMoved(staged.getFirst().getAggregateIdentifier());
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(recorded);
        all.addAll(staged);
        all.forEach(event -> told.add(told(event)));
        unread = all;
    }

    /** What would be added by what follows from another act of this rehearsal. */
    void followed(Fact fact) {
        followed.add(fact);
    }

    List<Fact> followed() {
        return Collections.unmodifiableList(followed);
    }

    List<Told> told() {
        return Collections.unmodifiableList(told);
    }

    long lastRecorded() {
        return lastRecorded;
    }

    int size() {
        return told.size() + 1;
    }

    <T> T workedOut(Object key, Function<List<Told>, T> from) {
        @SuppressWarnings("unchecked") // the key tells what it is
        T known = (T) workedOut.computeIfAbsent(key, _ -> from.apply(List.copyOf(told.subList(0, recorded))));
        return known;
    }

    /**
     * What the command would record.
     *
     * @throws RefusedException if it would be refused
     */
    List<DomainEventMessage<?>> handle(CommandMessage<?> message, Request request) {
        caught.events.clear();
        try {
            loaded().handle(message);
        } catch (RuntimeException refusedOrBroken) {
            throw refusedOrBroken;
        } catch (Exception broken) {
            throw new IllegalStateException("The command could not be handled", broken);
        }
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (DomainEventMessage<?> event : caught.events) {
            DomainEventMessage<?> stamped = Stamp.put(request, event);
            events.add(stamped);
            told.add(told(stamped));
            fresh.add(stamped);
            added.accept((Fact) stamped.getPayload());
        }
        return events;
    }

    void rested() {
        fresh.clear();
    }

    /**
     * The same stream, read anew, without what is taken back.
     *
     * @param before what was added before the last rest
     */
    RehearsedStream anew(
            List<? extends DomainEventMessage<?>> again,
            List<DomainEventMessage<?>> before,
            List<DomainEventMessage<?>> taken) {
        List<DomainEventMessage<?>> kept = new ArrayList<>(before);
        fresh.stream().filter(event -> !taken.contains(event)).forEach(kept::add);
        var same = new RehearsedStream(model, again, kept, added);
        fresh.stream().filter(event -> !taken.contains(event)).forEach(same.fresh::add);
        followed.stream()
                .filter(fact -> taken.stream().noneMatch(event -> event.getPayload() == fact))
                .forEach(same.followed::add);
        return same;
    }

    private EventSourcedAggregate<?> loaded() {
        if (aggregate == null) {
            aggregate = loaded(model);
            unread = null;
        }
        return aggregate;
    }

    private <A> EventSourcedAggregate<A> loaded(AggregateModel<A> of) {
        var empty = EventSourcedAggregate.initialize(root(of), of, caught, NoSnapshotTriggerDefinition.TRIGGER);
        if (unread != null && !unread.isEmpty()) {
            empty.initializeState(DomainEventStream.of(List.copyOf(unread)));
        }
        return empty;
    }

    private static <A> A root(AggregateModel<A> of) {
        try {
            @SuppressWarnings("unchecked") // the model is of this very class
            Constructor<A> empty = (Constructor<A>) of.entityClass().getDeclaredConstructor();
            empty.setAccessible(true);
            return empty.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every aggregate can be made empty: " + of.type(), e);
        }
    }

    private static Told told(DomainEventMessage<?> event) {
        return new Told((Fact) event.getPayload(), Attribution.fromMetadata(event.getMetaData()));
    }
}
