package daybook.command.desk;

import daybook.command.desk.Outcome.Recorded;
import daybook.command.desk.Outcome.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The desk over Axon's command bus, which handles each command in a transaction of its own. */
@Component
final class AxonDesk implements Desk {

    /** Somebody else's change can get in between; after so many times it is for the person to look again. */
    private static final int MOST_ATTEMPTS = 10;

    private final CommandBus commands;
    private final RequestBook requests;
    private final Numbering numbering;

    AxonDesk(CommandBus commands, RequestBook requests, Numbering numbering) {
        this.commands = commands;
        this.requests = requests;
        this.numbering = numbering;
    }

    @Override
    public Outcome submit(Request request, Command command, Terms terms) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A request is its own transaction: its entry numbers come after the commit");
        }
        List<Refusal> refusals = attempted(request, command, terms);
        return refusals.isEmpty() ? recorded(request) : new Refused(refusals);
    }

    /** Everything is done but the end: what stands beside the facts is the last to be asked, and calls it off. */
    @Override
    public List<Refusal> rehearse(Request request, Command command) {
        try {
            return attempted(request, command, Terms.NONE.with(() -> {
                throw new CalledOff();
            }));
        } catch (CalledOff nothingAgainstIt) {
            return List.of();
        }
    }

    /** Ends a rehearsal, and with it the transaction. */
    private static final class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        CalledOff() {
            super("Nothing speaks against it", null, false, false);
        }
    }

    private List<Refusal> attempted(Request request, Command command, Terms terms) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Throwable> failure = dispatched(request, command, terms);
            if (failure.isEmpty()) {
                return List.of();
            }
            switch (failure.get()) {
                case RefusedException refused -> {
                    return refused.refusals();
                }
                case ConcurrencyException _ -> Thread.onSpinWait();
                case RuntimeException other -> throw other;
                case Throwable other -> throw new IllegalStateException("The command could not be handled", other);
            }
        }
        return List.of(new CommonRefusal.ChangedAtTheSameMoment(
                command.about().kind(), command.about().value()));
    }

    private Optional<Throwable> dispatched(Request request, Command command, Terms terms) {
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Recording.REQUEST, request, Hearing.TERMS, terms)),
                command.about().kind());
        var callback = new FutureCallback<Command, Object>();
        commands.dispatch(message, callback);
        return callback.getResult().optionalExceptionResult().map(Throwable.class::cast);
    }

    private Outcome recorded(Request request) {
        var events = requests.events(request.id());
        return new Recorded(numbering.await(events).orElseThrow(() -> new NotYetNumbered(request.id())));
    }
}
