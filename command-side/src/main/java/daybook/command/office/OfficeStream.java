package daybook.command.office;

import daybook.acts.mistake.MistakeCommand;
import daybook.acts.office.OfficeCommand;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.asking.Request;
import daybook.command.desk.Addressee;
import daybook.command.desk.Folded;
import daybook.command.desk.Folding;
import daybook.command.desk.Recording;
import daybook.command.mistake.Mistakes;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.Fact;
import daybook.facts.id.BodyId;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.office.OfficeFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of an office. */
@AggregateRoot(type = "office")
final class OfficeStream {

    private static final Folding<OfficeFact, OfficeState> FOLDING =
            Folding.of(OfficeFact.class, OfficeState.NONE, OfficeState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<OfficeState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "office")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OfficeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = OfficeEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "office")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(OfficeFact fact) {
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

    private Verdict decide(OfficeCommand command, Request request, Register register) {
        OfficeState state = folded.state();
        return switch (command) {
            case EstablishOffice establish ->
                Offices.decide(
                        state,
                        establish,
                        establish.body() instanceof BodyId body && register.exists(body),
                        request.today());
            case AppointOfficeHolder appoint -> Offices.decide(state, appoint, request.today());
            case EndOfficeHolder end -> Offices.decide(state, end, request.today());
        };
    }
}
