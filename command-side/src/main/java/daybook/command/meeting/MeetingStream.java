package daybook.command.meeting;

import daybook.acts.meeting.MeetingCommand;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.meeting.MeetingFact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a meeting. */
@AggregateRoot(type = "meeting")
final class MeetingStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private MeetingState state = MeetingState.NONE;

    @CommandHandler(commandName = "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = MeetingEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @EventSourcingHandler
    void on(MeetingFact fact) {
        stream = fact.about().stream();
        state = state.evolve(fact);
    }

    private Verdict decide(MeetingCommand command, Request request, Register register) {
        return switch (command) {
            case RecordMeeting record ->
                Meetings.decide(state, record, register.established(record.body()), request.today());
            case RecordResolution record -> Meetings.decide(state, record, Mentioned.in(record, register));
        };
    }
}
