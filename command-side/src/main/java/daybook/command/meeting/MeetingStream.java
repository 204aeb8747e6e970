package daybook.command.meeting;

import daybook.acts.meeting.MeetingCommand;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.mistake.MistakeCommand;
import daybook.command.asking.Request;
import daybook.command.desk.Addressee;
import daybook.command.desk.Folded;
import daybook.command.desk.Folding;
import daybook.command.desk.Recording;
import daybook.command.mistake.Mistakes;
import daybook.command.refusal.Verdict;
import daybook.command.register.NamesInWords;
import daybook.command.register.Register;
import daybook.command.register.Resting;
import daybook.command.register.TakingBack;
import daybook.facts.Fact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.mistake.MistakeFact;
import java.util.List;
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

    private static final Folding<MeetingFact, MeetingState> FOLDING =
            Folding.of(MeetingFact.class, MeetingState.NONE, MeetingState::evolve);

    @AggregateIdentifier
    private @Nullable String stream;

    private Folded<MeetingState> folded = FOLDING.nothing();

    @CommandHandler(commandName = "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        var footing = MeetingEntitlement.to(command)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    @CommandHandler(commandName = Addressee.MISTAKE + "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MistakeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        Mistakes.putRight(command, request, register);
    }

    @EventSourcingHandler
    void on(MeetingFact fact) {
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

    /** What rests on the resolution in words, without what goes with it. */
    private static List<String> standing(WithdrawResolution command, Register register) {
        var names = new NamesInWords(register, command.meeting());
        return TakingBack.besides(
                        register.effects(command.meeting(), command.item()),
                        register.standingOn(command.meeting(), command.item()))
                .stream()
                .limit(Resting.MOST)
                .map(names::of)
                .toList();
    }

    private Verdict decide(MeetingCommand command, Request request, Register register) {
        MeetingState state = folded.state();
        return switch (command) {
            case RecordMeeting record ->
                Meetings.decide(state, record, register.established(record.body()), request.today());
            case RecordResolution record -> Meetings.decide(state, record, Mentioned.in(record, register));
            case ConfirmMinutes confirm -> Meetings.decide(state, confirm, request.today());
            case WithdrawResolution withdraw ->
                ResolutionWithdrawals.decide(state, withdraw, request.by().reason(), standing(withdraw, register));
        };
    }
}
