package daybook.acts.delegation.revoke;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.DelegationCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;

/** Record that a clause took a delegation back, from the day of its meeting on. */
@At(
        form = "/delegations/{delegation}/revoke",
        sent = "/delegations/{delegation}/revocations",
        shows = "/delegations/{delegation}",
        from = "/delegations")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why.")
@OpenTo(Role.SECRETARY)
public record RevokeDelegation(DelegationId delegation, ClauseRef clause) implements DelegationCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
