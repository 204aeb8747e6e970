package daybook.command.rehearsal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The streams that a rehearsal has read, with what it would add to them; those least likely to be used again are let go. */
final class RehearsedStreams {

    private static final Logger log = LoggerFactory.getLogger(RehearsedStreams.class);

    /** About 1 KB each as messages: some tens of MB in all. */
    private static final int MOST_EVENTS_HELD = 20_000;

    private final EventStore recorded;
    private final Function<String, List<DomainEventMessage<?>>> staged;
    private final Map<String, Class<?>> kinds = new HashMap<>();
    private final Map<String, AggregateModel<?>> models = new HashMap<>();
    /** Since the last rest: what would be added to these cannot be found elsewhere yet. */
    private final Map<String, RehearsedStream> held = new HashMap<>();

    private final Cache<String, RehearsedStream> rested;
    private Map<String, Long> read = new HashMap<>();
    private final Map<Subject, List<DelegationId>> granted = new HashMap<>();
    private final Map<Subject, List<MeetingId>> resolved = new HashMap<>();
    private boolean begun;

    /**
     * The streams of one rehearsal.
     *
     * @param staged what this rehearsal would add to a stream, as far as it had come at the last rest
     * @param asked told how often a stream is still there
     */
    RehearsedStreams(
            EventStore recorded,
            Collection<Class<?>> aggregates,
            Function<String, List<DomainEventMessage<?>>> staged,
            StatsCounter asked) {
        this.recorded = recorded;
        this.rested = Caffeine.newBuilder()
                .maximumWeight(MOST_EVENTS_HELD)
                .weigher((String _, RehearsedStream stream) -> stream.size())
                .executor(Runnable::run)
                .recordStats(() -> asked)
                .build();
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
        RehearsedStream before = rested.getIfPresent(name);
        if (before != null) {
            held.put(name, before);
            return before;
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

    /** Takes back what would have been added, since what follows from it would be refused: its streams are read anew. */
    void takeBack(List<DomainEventMessage<?>> events) {
        events.stream()
                .map(DomainEventMessage::getAggregateIdentifier)
                .distinct()
                .forEach(name -> {
                    RehearsedStream stream = Objects.requireNonNull(held.get(name), "It was just heard");
                    held.put(
                            name,
                            stream.anew(recorded.readEvents(name).asStream().toList(), staged.apply(name), events));
                });
        for (DomainEventMessage<?> event : events) {
            if (event.getPayload() instanceof DelegationGranted delegation) {
                granted.getOrDefault(delegation.subject(), new ArrayList<>()).remove(delegation.delegation());
            } else if (event.getPayload() instanceof ResolutionPassed passed) {
                subjects(passed)
                        .forEach(subject -> resolved.getOrDefault(subject, new ArrayList<>())
                                .remove(passed.meeting()));
            }
        }
    }

    private void added(Fact fact) {
        if (fact instanceof OfficeHolderAppointed) {
            begun = true;
        } else if (fact instanceof DelegationGranted delegation) {
            granted.computeIfAbsent(delegation.subject(), _ -> new ArrayList<>())
                    .add(delegation.delegation());
        } else if (fact instanceof ResolutionPassed passed) {
            subjects(passed)
                    .forEach(subject -> resolved.computeIfAbsent(subject, _ -> new ArrayList<>())
                            .add(passed.meeting()));
        }
    }

    private static Set<Subject> subjects(ResolutionPassed passed) {
        return passed.clauses().stream()
                .flatMap(clause -> clause.subjects().stream())
                .collect(Collectors.toSet());
    }

    /** Whether somebody would have been appointed to an office. */
    boolean begun() {
        return begun;
    }

    /** The delegations that would have been granted about the subject. */
    List<DelegationId> granted(Subject about) {
        return List.copyOf(granted.getOrDefault(about, List.of()));
    }

    /** The meetings that would have a clause about the subject. */
    List<MeetingId> resolved(Subject about) {
        return List.copyOf(resolved.getOrDefault(about, List.of()));
    }

    Map<String, Long> rest() {
        held.values().forEach(RehearsedStream::rested);
        rested.putAll(held);
        held.clear();
        Map<String, Long> since = read;
        read = new HashMap<>();
        return since;
    }
}
