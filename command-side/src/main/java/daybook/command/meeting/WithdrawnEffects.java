package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.command.consequence.Consequence;
import daybook.command.consequence.Consequential;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.facts.meeting.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a resolution brought about is taken back when it is withdrawn. */
@Component
final class WithdrawnEffects implements Consequential {

    @Override
    public Class<? extends Command> act() {
        return WithdrawResolution.class;
    }

    @Override
    public int places(Command command) {
        return 1;
    }

    /** Each is held by what takes it back. */
    @Override
    public Set<Subject> matters(Command command) {
        return Set.of();
    }

    @Override
    public List<Consequence> of(Command command, int place, Register register) {
        var withdraw = (WithdrawResolution) command;
        return TakenWithIt.with(withdraw.meeting(), List.of(withdraw.item()), register);
    }

    @Override
    public Refusal at(Command command, int place, Refusal against) {
        return against;
    }

    @Override
    public List<Refusal> told(Command command, List<Refusal> against, Register register) {
        var withdraw = (WithdrawResolution) command;
        return against.isEmpty()
                ? against
                : TakenWithIt.against(withdraw.item(), withdraw.meeting(), List.of(withdraw.item()), against, register);
    }
}
