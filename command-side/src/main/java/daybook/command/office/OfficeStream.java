package daybook.command.office;

import daybook.acts.office.OfficeCommand;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.id.BodyId;
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

    @AggregateIdentifier
    private @Nullable String stream;

    private OfficeState state = OfficeState.NONE;

    @CommandHandler(commandName = "office")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OfficeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = OfficeEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @EventSourcingHandler
    void on(OfficeFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(OfficeCommand command, Request request, Register register) {
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
