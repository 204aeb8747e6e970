package daybook.acts.delegation.concur;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say, as one of several delegates who decide together, what you are for; or enter what another said, naming the paper
 * which shows it.
 */
@At(
        form = "/delegations/{delegation}/concur",
        sent = "/delegations/{delegation}/concurrences",
        shows = "/delegations/{delegation}",
        from = "/delegations")
@PutRight(by = AnswerAsDelegate.class, how = "Record it anew: until the decision is taken, the latest counts.")
@OpenTo({Role.APPROVER, Role.SECRETARY})
public record AnswerAsDelegate(
        DelegationId delegation,
        OfficeId delegate,
        Stance stance,
        @Nullable Pence amount,
        LocalDate effective) implements AnswerUnderDelegation {
    @Override
    public OfficeId office() {
        return delegate;
    }
}
