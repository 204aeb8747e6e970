package daybook.command.body;

import daybook.acts.body.BodyCommand;
import daybook.acts.body.establish.EstablishBody;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.body.BodyFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a body. */
@AggregateRoot(type = "body")
final class BodyStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private BodyState state = BodyState.NONE;

    @CommandHandler(commandName = "body")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BodyCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = BodyEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @EventSourcingHandler
    void on(BodyFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(BodyCommand command, Request request, Register register) {
        return switch (command) {
            case EstablishBody establish -> Bodies.decide(state, establish, request.today());
        };
    }
}
