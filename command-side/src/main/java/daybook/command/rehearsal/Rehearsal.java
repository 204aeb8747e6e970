package daybook.command.rehearsal;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.desk.Admission;
import daybook.command.desk.Recording;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
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

/**
 * Hears requests as the desk does, by the same aggregates and so by the same decisions, but records nothing: each is
 * heard on what is recorded and on what those before it would record. For one thread.
 *
 * <p>What it has read it keeps until {@link #rest()}, and after that only as much as {@link RehearsedStreams} bounds.
 */
public final class Rehearsal {

    private final RehearsedStreams streams;
    private final Register register;

    Rehearsal(RehearsedStreams streams, Register register) {
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
        public boolean begun() {
            return streams.begun() || recorded.begun();
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
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Recording.REQUEST, request)),
                command.about().kind());
        try {
            return new Heard.Would(
                    new ArrayList<>(streams.of(command.about().stream()).handle(message, request)));
        } catch (RefusedException refused) {
            return new Heard.WouldNot(refused.refusals());
        }
    }

    /**
     * Something worked out from what is recorded about a thing, kept as long as that is.
     *
     * @param key tells apart what is worked out
     */
    public <T> T workedOut(Id about, Object key, Function<List<Fact>, T> from) {
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
