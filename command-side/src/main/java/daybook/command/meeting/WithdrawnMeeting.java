package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.consequence.Consequence;
import daybook.command.consequence.Consequential;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the resolutions of a meeting brought about is taken back when the meeting is withdrawn with them. */
@Component
final class WithdrawnMeeting implements Consequential {

    @Override
    public Class<? extends Command> act() {
        return WithdrawEntry.class;
    }

    @Override
    public int places(Command command) {
        return ((WithdrawEntry) command).thing() instanceof MeetingId ? 1 : 0;
    }

    /** Each is held by what takes it back. */
    @Override
    public Set<Subject> matters(Command command) {
        return Set.of();
    }

    @Override
    public List<Consequence> of(Command command, int place, Register register) {
        return command instanceof WithdrawEntry(MeetingId meeting, long _, var _)
                ? TakenWithIt.with(meeting, items((WithdrawEntry) command, meeting, register), register)
                : List.of();
    }

    @Override
    public Refusal at(Command command, int place, Refusal against) {
        return against;
    }

    @Override
    public List<Refusal> told(Command command, List<Refusal> against, Register register) {
        if (against.isEmpty() || !(command instanceof WithdrawEntry(MeetingId meeting, long _, var _))) {
            return against;
        }
        List<String> items = items((WithdrawEntry) command, meeting, register);
        return TakenWithIt.against(String.join(", ", items), meeting, items, against, register);
    }

    /** All of a meeting that never was; of one whose minutes alone are withdrawn none. */
    private static List<String> items(WithdrawEntry command, MeetingId meeting, Register register) {
        List<Told> told = register.told(meeting);
        Integer place = register.place(meeting, command.entry());
        return place == null || !(told.get(place).fact() instanceof MeetingHeld)
                ? List.of()
                : told.stream()
                        .map(Told::fact)
                        .filter(ResolutionPassed.class::isInstance)
                        .map(passed -> ((ResolutionPassed) passed).item())
                        .distinct()
                        .toList()
                        .reversed();
    }
}
