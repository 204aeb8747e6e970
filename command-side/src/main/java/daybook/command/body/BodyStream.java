package daybook.command.body;

import daybook.acts.body.BodyCommand;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.mistake.MistakeCommand;
import daybook.command.asking.Request;
import daybook.command.desk.Addressee;
import daybook.command.desk.Folded;
import daybook.command.desk.Folding;
import daybook.command.desk.Recording;
import daybook.command.mistake.Mistakes;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.body.BodyFact;
import daybook.facts.mistake.MistakeFact;
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

    private static final Folding<BodyFact, BodyState> FOLDING =
            Folding.of(BodyFact.class, BodyState.NONE, BodyState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<BodyState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "body")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BodyCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = BodyEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "body")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(BodyFact fact) {
        tell(fact);
    }

    @EventSourcingHandler
    void on(MistakeFact fact) {
        tell(fact);
    }

    private void tell(Fact fact) {
        stream = fact.about().stream();
        folded = FOLDING.after(folded, fact);
    }

    private Verdict decide(BodyCommand command, Request request, Register register) {
        BodyState state = folded.state();
        return switch (command) {
            case EstablishBody establish -> Bodies.decide(state, establish, request.today());
        };
    }
}
