package daybook.command.mistake;

import daybook.acts.mistake.MistakeCommand;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.asking.Request;
import daybook.command.authority.Carriers;
import daybook.command.desk.Recording;
import daybook.command.refusal.Verdict;
import daybook.command.register.Register;
import daybook.facts.id.Id;

/** Puts right what was recorded by mistake, in whichever stream it is. */
public final class Mistakes {

    private Mistakes() {}

    /** To be called by the stream of the thing, which hears such commands beside those of its own family. */
    public static void putRight(MistakeCommand command, Request request, Register register) {
        var footing = Carriers.duty()
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register), footing);
    }

    private static Verdict decide(MistakeCommand command, Request request, Register register) {
        // From here on nothing else comes to lean on the thing until the transaction has ended.
        register.alone(command.thing());
        String reason = request.by().reason();
        return switch (command) {
            case WithdrawEntry withdraw ->
                Withdrawing.decide(
                        withdraw,
                        Mistaken.of(withdraw, register),
                        withdraw.instead() instanceof String another
                                && register.exists(Id.ofStream(withdraw.thing().kind() + ":" + another)),
                        request.roles(),
                        reason);
            case CorrectName correct ->
                Renaming.decide(correct, register.named(correct.thing()), request.roles(), reason);
        };
    }
}
