package daybook.command.desk;

import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.annotation.UnsupportedHandlerException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams that a rehearsal has read, with what it would add to them; those used least are let go first. */
final class RehearsedStreams {

    private static final Logger log = LoggerFactory.getLogger(RehearsedStreams.class);

    /** About 1 KB each as messages: some tens of MB in all. */
    private static final int MOST_EVENTS_HELD = 20_000;

    private final EventStore recorded;
    private final Function<String, List<DomainEventMessage<?>>> staged;
    private final Map<String, Class<?>> kinds = new HashMap<>();
    private final Map<String, AggregateModel<?>> models = new HashMap<>();
    private final LinkedHashMap<String, RehearsedStream> held = new LinkedHashMap<>(256, 0.75f, true);
    private Map<String, Long> read = new HashMap<>();
    private final Map<Subject, List<DelegationId>> granted = new HashMap<>();
    private boolean begun;

    /** @param staged what this rehearsal would add to a stream, as far as it had come at the last rest */
    RehearsedStreams(
            EventStore recorded,
            Collection<Class<?>> aggregates,
            Function<String, List<DomainEventMessage<?>>> staged) {
        this.recorded = recorded;
        this.staged = staged;
        aggregates.forEach(
                type -> kinds.put(type.getAnnotation(AggregateRoot.class).type(), type));
    }

    /** A stream that leans on more than the register, as an account's does on the directory, is in no file. */
    void decideWith(Register register) {
        kinds.forEach((kind, type) -> {
            var given = MultiParameterResolverFactory.ordered(
                    ClasspathParameterResolverFactory.forClass(type),
                    new SimpleResourceParameterResolverFactory(List.of(register)));
            try {
                models.put(kind, AnnotatedAggregateMetaModelFactory.inspectAggregate(type, given));
            } catch (UnsupportedHandlerException leansOnMore) {
                log.debug("{} cannot be rehearsed", kind, leansOnMore);
            }
        });
    }

    RehearsedStream of(String name) {
        RehearsedStream known = held.get(name);
        if (known != null) {
            return known;
        }
        String kind = name.substring(0, name.indexOf(':'));
        AggregateModel<?> model = models.get(kind);
        if (model == null) {
            throw new IllegalArgumentException("No stream is called " + name);
        }
        var stream = new RehearsedStream(
                model, recorded.readEvents(name).asStream().toList(), staged.apply(name), this::added);
        read.putIfAbsent(name, stream.lastRecorded());
        held.put(name, stream);
        return stream;
    }

    private void added(Fact fact) {
        if (fact instanceof OfficeHolderAppointed) {
            begun = true;
        } else if (fact instanceof DelegationGranted delegation) {
            granted.computeIfAbsent(delegation.subject(), _ -> new ArrayList<>())
                    .add(delegation.delegation());
        }
    }

    /** Whether somebody would have been appointed to an office. */
    boolean begun() {
        return begun;
    }

    /** The delegations that would have been granted about the subject. */
    List<DelegationId> granted(Subject about) {
        return List.copyOf(granted.getOrDefault(about, List.of()));
    }

    Map<String, Long> rest() {
        int size = held.values().stream().mapToInt(RehearsedStream::size).sum();
        for (Iterator<RehearsedStream> oldest = held.values().iterator();
                size > MOST_EVENTS_HELD && oldest.hasNext(); ) {
            size -= oldest.next().size();
            oldest.remove();
        }
        Map<String, Long> since = read;
        read = new HashMap<>();
        return since;
    }
}
