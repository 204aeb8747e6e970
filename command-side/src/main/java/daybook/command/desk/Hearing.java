package daybook.command.desk;

import daybook.command.register.Register;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Stands before every aggregate, inside the transaction: a request is done once, and only if it is admitted at all. */
final class Hearing implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** The metadata entry of a command that holds what else is to be kept in its transaction. */
    static final String BESIDE = "beside";

    private final RequestBook requests;
    private final Register register;

    Hearing(RequestBook requests, Register register) {
        this.requests = requests;
        this.register = register;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = work.getMessage();
        if (!(message.getPayload() instanceof Command command)) {
            return chain.proceed();
        }
        Request request = (Request) Objects.requireNonNull(message.getMetaData().get(Recording.REQUEST));
        return switch (requests.claim(request, Fingerprint.of(command, request))) {
            case DONE_BEFORE -> null;
            case REUSED -> throw new RefusedException(List.of(new CommonRefusal.RequestReused(request.id())));
            case NEW -> {
                admit(request, command);
                Object result = chain.proceed();
                if (message.getMetaData().get(BESIDE) instanceof Runnable beside) {
                    beside.run();
                }
                // Registered after the handler's own, so that the facts have been stamped by then.
                work.onPrepareCommit(ending -> requests.recorded(request.id(), Stamp.stampedIn(ending)));
                yield result;
            }
        };
    }

    private void admit(Request request, Command command) {
        List<Refusal> objections = Admission.objections(request, command, register);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }
}
