package daybook.command.desk;

import daybook.command.asking.Request;
import daybook.facts.authority.Authority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Puts on each fact what its entry must say besides: who asked, in which office, by what authority, in which request,
 * and when. All the facts of a request carry its one reading of the clock.
 */
public final class Stamp implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String STAMPED = Stamp.class.getName();
    private static final String FIRST = STAMPED + ".first";

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (_, message) -> CurrentUnitOfWork.isStarted() && message instanceof DomainEventMessage<?> domain
                ? stamped(domain, CurrentUnitOfWork.get())
                : message;
    }

    /** The ids of the facts that were stamped in this unit of work, in order. */
    static List<UUID> stampedIn(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(STAMPED, _ -> new ArrayList<>());
    }

    /** The place in its stream, from 0, of the first fact that was stamped in this unit of work. */
    static long firstIn(UnitOfWork<?> work) {
        return work.root().getOrDefaultResource(FIRST, 0L);
    }

    private static EventMessage<?> stamped(DomainEventMessage<?> message, UnitOfWork<?> work) {
        if (!(work.getMessage().getMetaData().get(Recording.REQUEST) instanceof Request request)) {
            return message;
        }
        stampedIn(work).add(UUID.fromString(message.getIdentifier()));
        work.root().getOrComputeResource(FIRST, _ -> message.getSequenceNumber());
        return put(request, message);
    }

    /** The fact as it is to be entered, with what the request says of it; on what authority it says itself. */
    public static DomainEventMessage<?> put(Request request, DomainEventMessage<?> message) {
        Map<String, String> metadata =
                new LinkedHashMap<>(request.by().restingOn(authority(message)).asMetadata());
        metadata.put("request", request.id().toString());
        return new GenericDomainEventMessage<>(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getPayload(),
                metadata,
                message.getIdentifier(),
                request.at());
    }

    private static Authority authority(DomainEventMessage<?> message) {
        return Authority.parse(
                Objects.requireNonNull(message.getMetaData().get(Recording.AUTHORITY), "A fact says what it rests on")
                        .toString());
    }
}
