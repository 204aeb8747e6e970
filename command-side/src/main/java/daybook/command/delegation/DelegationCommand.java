package daybook.command.delegation;

import daybook.command.desk.Command;
import daybook.facts.id.DelegationId;

/** What can be asked for about a delegated decision. */
public sealed interface DelegationCommand extends Command
        permits DecideUnderDelegation, GrantDelegation, RevokeDelegation {

    DelegationId delegation();

    @Override
    default DelegationId about() {
        return delegation();
    }
}
