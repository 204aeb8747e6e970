package daybook.command.desk;

import daybook.acts.Command;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.register.Register;
import daybook.facts.meeting.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The one order of locks: first the matter that an act decides about, and then the stream. A resolution does the same, so
 * that neither has what the other waits for; and whoever waited for the matter reads the stream as it stands now.
 */
final class MatterFirst {

    private MatterFirst() {}

    static void hold(Command command, Register register) {
        Subject matter = of(command, register);
        if (matter != null) {
            register.alone(matter);
        }
    }

    private static @Nullable Subject of(Command command, Register register) {
        return switch (command) {
            case DecideUnderDelegation decide -> register.matterOf(decide.delegation());
            case DecideInvestment decide -> new Subject.OfProposal(decide.programme(), decide.proposal());
            case Command _ -> null;
        };
    }
}
