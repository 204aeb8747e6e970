package daybook.command.paper;

import daybook.acts.mistake.MistakeCommand;
import daybook.acts.paper.PaperCommand;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.asking.Request;
import daybook.command.desk.Addressee;
import daybook.command.desk.Folded;
import daybook.command.desk.Folding;
import daybook.command.desk.Recording;
import daybook.command.mistake.Mistakes;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.mistake.MistakeFact;
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

    private static final Folding<PaperFact, PaperState> FOLDING =
            Folding.of(PaperFact.class, PaperState.NONE, PaperState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<PaperState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "paper")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PaperCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = PaperEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "paper")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(PaperFact fact) {
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

    private Verdict decide(PaperCommand command, Request request, Register register) {
        PaperState state = folded.state();
        return switch (command) {
            case ReceivePaper receive -> Papers.decide(state, receive, register.exists(receive.body()));
            case RecordPrintedFigure record -> Papers.decide(state, record, register.knows(record.subject()));
        };
    }
}
