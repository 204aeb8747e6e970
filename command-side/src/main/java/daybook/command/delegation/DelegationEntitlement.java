package daybook.command.delegation;

import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.delegation.DelegationCommand;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.command.authority.AsDecided;
import daybook.command.authority.Entitlement;
import daybook.command.authority.RestsOn;

/** What entitles to acts about delegations: each names it itself, the clause or the delegation. */
final class DelegationEntitlement {

    private DelegationEntitlement() {}

    static Entitlement to(DelegationCommand command) {
        return switch (command) {
            case GrantDelegation grant -> RestsOn.named(grant);
            case RevokeDelegation revoke -> RestsOn.named(revoke);
            // Whose decision it is, and that it is taken under this delegation, the mandate says.
            case DecideUnderDelegation decide -> new AsDecided(decide.names());
            // Whose word it is, the decision says: that an office is asked is all that entitles it.
            case AnswerUnderDelegation answer -> RestsOn.named(answer);
        };
    }
}
