package daybook.command.paper;

import daybook.acts.paper.PaperCommand;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.paper.PaperFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a paper. */
@AggregateRoot(type = "paper")
final class PaperStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private PaperState state = PaperState.NONE;

    @CommandHandler(commandName = "paper")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PaperCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = PaperEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @EventSourcingHandler
    void on(PaperFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(PaperCommand command, Request request, Register register) {
        return switch (command) {
            case ReceivePaper receive -> Papers.decide(state, receive, register.exists(receive.body()));
            case RecordPrintedFigure record -> Papers.decide(state, record, register.knows(record.subject()));
        };
    }
}
