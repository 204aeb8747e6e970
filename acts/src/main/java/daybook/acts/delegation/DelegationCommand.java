package daybook.acts.delegation;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.facts.id.DelegationId;

/** What can be asked for about a delegated decision. */
public sealed interface DelegationCommand extends Command
        permits AnswerUnderDelegation, GrantDelegation, DecideUnderDelegation, RevokeDelegation {

    DelegationId delegation();

    @Override
    default DelegationId about() {
        return delegation();
    }
}
