package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.consequence.Consequences;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Stands before every aggregate, inside the transaction: a request is done once, and only if it is admitted at all. */
final class Hearing implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** The metadata entry of a command that holds the {@link Terms} on which it is asked. */
    static final String TERMS = "terms";

    private final RequestBook requests;
    private final Register register;
    private final StreamPositions positions;
    private final Consequences consequences;
    private final CommandBus commands;

    Hearing(
            RequestBook requests,
            Register register,
            StreamPositions positions,
            Consequences consequences,
            CommandBus commands) {
        this.consequences = consequences;
        this.commands = commands;
        this.requests = requests;
        this.register = register;
        this.positions = positions;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = work.getMessage();
        if (message.getMetaData().containsKey(Following.WITHIN)) {
            // What it follows from has been admitted and booked.
            return chain.proceed();
        }
        if (!(message.getPayload() instanceof Command command)) {
            Object result = chain.proceed();
            terms(message).beside().run();
            return result;
        }
        Request request = (Request) Objects.requireNonNull(message.getMetaData().get(Recording.REQUEST));
        Terms terms = terms(message);
        if (terms.unlessInHand() && !requests.free(request.id())) {
            throw new RefusedException(List.of(new CommonRefusal.RequestInHand(request.id())));
        }
        return switch (requests.book(request, Fingerprint.of(command, request))) {
            case DONE_BEFORE -> null;
            case REUSED -> throw new RefusedException(List.of(new CommonRefusal.RequestReused(request.id())));
            case NEW -> {
                admit(request, command);
                MatterFirst.hold(command, register);
                Ground ground = positions.required(command.about(), terms.position());
                Object result = chain.proceed();
                mustRestOn(terms.restsOn());
                bringAbout(request, command);
                terms.beside().run();
                // Registered after the handler's own, so that the facts have been stamped by then.
                work.onPrepareCommit(ending -> {
                    ground.mustHold(Stamp.firstIn(ending));
                    requests.recorded(request.id(), Stamp.stampedIn(ending));
                });
                yield result;
            }
        };
    }

    private void bringAbout(Request request, Command command) {
        var following = new Following(commands);
        List<Refusal> against = consequences.carryOut(request, command, register, following);
        if (!against.isEmpty()) {
            throw new RefusedException(against);
        }
        following.remember();
    }

    /** Somebody else's act in between may have spent what it would have rested on. */
    private static void mustRestOn(@Nullable Authority told) {
        Authority now = Recording.restsOn();
        if (told != null && now != null && !told.equals(now)) {
            throw new RefusedException(List.of(new CommonRefusal.RestsOnAnotherNow(told.text(), now.text())));
        }
    }

    private static Terms terms(CommandMessage<?> message) {
        return message.getMetaData().get(TERMS) instanceof Terms given ? given : Terms.NONE;
    }

    private void admit(Request request, Command command) {
        List<Refusal> objections = Admission.objections(request, command, register);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }
}
