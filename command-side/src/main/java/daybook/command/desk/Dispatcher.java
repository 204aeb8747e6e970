package daybook.command.desk;

import daybook.access.outage.Outage;
import daybook.access.outage.Unavailable;
import daybook.acts.Errand;
import daybook.command.asking.Request;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusedException;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes errands to Axon's command bus, which handles each in a transaction of its own. */
@Component
final class Dispatcher {

    /** Somebody else's change can get in between; after so many times it is for the person to look again. */
    private static final int MOST_ATTEMPTS = 10;

    private final CommandBus commands;

    Dispatcher(CommandBus commands) {
        this.commands = commands;
    }

    /** What stood against it; nothing if it was done. */
    List<Refusal> dispatch(Request request, Errand errand, Terms terms) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A request is its own transaction: its entry numbers come after the commit");
        }
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Throwable> failure = dispatched(request, errand, terms);
            if (failure.isEmpty()) {
                return List.of();
            }
            switch (failure.get()) {
                case RefusedException refused -> {
                    return refused.refusals();
                }
                // Two acts of several streams may wait for each other; one of them begins again.
                case ConcurrencyException _, DeadlockException _ -> Thread.onSpinWait();
                case RuntimeException found
                when DoesNotAddUp.in(found) instanceof DoesNotAddUp in -> {
                    return List.of(doesNotAddUp(in.finding(), errand));
                }
                case RuntimeException other
                when Outage.withNothingRecorded(other) instanceof Outage outage ->
                    throw new Unavailable(outage, "Nothing was recorded of request " + request.id(), other);
                case RuntimeException other -> throw other;
                case Throwable other -> throw new IllegalStateException("The command could not be handled", other);
            }
        }
        return List.of(new CommonRefusal.ChangedAtTheSameMoment(
                errand.about().kind(), errand.about().value()));
    }

    private static Refusal doesNotAddUp(Finding finding, Errand errand) {
        var stream = finding.stream();
        return new CommonRefusal.DoesNotAddUp(stream == null ? errand.about().stream() : stream, finding.subject());
    }

    private Optional<Throwable> dispatched(Request request, Errand errand, Terms terms) {
        CommandMessage<Errand> message = new GenericCommandMessage<>(
                new GenericMessage<>(errand, Map.of(Recording.REQUEST, request, Hearing.TERMS, terms)),
                Addressee.of(errand));
        var callback = new FutureCallback<Errand, Object>();
        commands.dispatch(message, callback);
        return callback.getResult().optionalExceptionResult().map(Throwable.class::cast);
    }
}
