package daybook.command.rehearsal;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.consequence.Consequence;
import daybook.command.consequence.Consequences;
import daybook.command.desk.Addressee;
import daybook.command.desk.Admission;
import daybook.command.desk.Recording;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.command.register.Whereabouts;
import daybook.facts.Fact;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;

/**
 * Hears requests as the desk does, by the same aggregates and so by the same decisions, but records nothing: each is
 * heard on what is recorded and on what those before it would record. For one thread.
 *
 * <p>What it has read it keeps until {@link #rest()}, and after that only as much as {@link RehearsedStreams} bounds.
 */
public final class Rehearsal {

    private final RehearsedStreams streams;
    private final Register register;
    private final Consequences consequences;

    Rehearsal(RehearsedStreams streams, Register register, Consequences consequences) {
        this.consequences = consequences;
        this.streams = streams;
        this.register = new Overlaid(register);
        streams.decideWith(this.register);
    }

    /** What came of a request. */
    public sealed interface Heard {

        /** It would be recorded as these events. */
        record Would(List<DomainEventMessage<?>> events) implements Heard {
            public Would {
                events = List.copyOf(events);
            }
        }

        /** It would be refused. */
        record WouldNot(List<Refusal> refusals) implements Heard {
            public WouldNot {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** The register as it would be. */
    private final class Overlaid implements Register {

        private final Register recorded;

        Overlaid(Register recorded) {
            this.recorded = recorded;
        }

        @Override
        public List<Told> told(Id about) {
            return streams.of(about.stream()).told();
        }

        @Override
        public @Nullable Integer place(Id about, long entry) {
            return recorded.place(about, entry);
        }

        @Override
        public boolean begun() {
            return streams.begun() || recorded.begun();
        }

        @Override
        public List<Whereabouts> broughtAbout(MeetingId meeting, String item) {
            return recorded.broughtAbout(meeting, item);
        }

        /** What earlier rows of the same file would rest on it is found when they are recorded. */
        @Override
        public List<Whereabouts> citing(MeetingId meeting, String item) {
            return recorded.citing(meeting, item);
        }

        @Override
        public List<Whereabouts> naming(String text, Id besides) {
            return recorded.naming(text, besides);
        }

        @Override
        public long entry(Id about, int place) {
            return recorded.entry(about, place);
        }

        @Override
        public List<MeetingId> meetingsAbout(Subject about) {
            return Stream.concat(recorded.meetingsAbout(about).stream(), streams.resolved(about).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<DelegationId> delegations(Subject about) {
            return Stream.concat(recorded.delegations(about).stream(), streams.granted(about).stream())
                    .toList();
        }
    }

    /** What the request would come to. */
    public Heard hear(Request request, Command command) {
        List<Refusal> objections = Admission.objections(request, command, register);
        if (!objections.isEmpty()) {
            return new Heard.WouldNot(objections);
        }
        List<DomainEventMessage<?>> events = new ArrayList<>();
        List<Refusal> against = hear(request, command, events);
        if (against.isEmpty()) {
            against = consequences.carryOut(request, command, register, new Following(events));
        }
        if (!against.isEmpty()) {
            streams.takeBack(events);
            return new Heard.WouldNot(against);
        }
        return new Heard.Would(events);
    }

    /** Hears what follows from a request as the next, in the same way. */
    private final class Following implements Consequences.Within {

        private final List<DomainEventMessage<?>> events;

        Following(List<DomainEventMessage<?>> events) {
            this.events = events;
        }

        @Override
        public void follows(Consequence consequence) {
            // What is recorded is enough: the dry run tells of rows.
        }

        @Override
        public List<Refusal> hear(Request request, Command command) {
            int before = events.size();
            List<Refusal> against = Rehearsal.this.hear(request, command, events);
            var stream = streams.of(command.about().stream());
            events.subList(before, events.size()).forEach(event -> stream.followed((Fact) event.getPayload()));
            return against;
        }
    }

    private List<Refusal> hear(Request request, Command command, List<DomainEventMessage<?>> events) {
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Recording.REQUEST, request)), Addressee.of(command));
        try {
            events.addAll(streams.of(command.about().stream()).handle(message, request));
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    /** What would be recorded about a thing because it follows from another act of this rehearsal. */
    public List<Fact> followed(Id about) {
        return streams.of(about.stream()).followed();
    }

    /** What is recorded about a thing, and what those before would record. */
    public List<Fact> told(Id about) {
        return streams.of(about.stream()).told().stream().map(Told::fact).toList();
    }

    /**
     * Something worked out from what is recorded about a thing, kept as long as that is.
     *
     * @param key tells apart what is worked out
     */
    public <T> T workedOut(Id about, Object key, Function<List<Told>, T> from) {
        return streams.of(about.stream()).workedOut(key, from);
    }

    /**
     * Lets go of what is beyond the bound. To be called when what would be recorded so far can be found by whoever gave
     * this rehearsal its streams.
     *
     * @return the streams read for the first time since the last rest, with the number of their last recorded event;
     *     -1 for a stream that does not exist
     */
    public Map<String, Long> rest() {
        return streams.rest();
    }
}
