package daybook.command.delegation;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a delegation lean on.
 *
 * @param terms as granted, or null while it is not
 * @param approvals how many approvals were given under it
 * @param approved their sum
 * @param revoked how it was taken back, or null while it is not
 */
record DelegationState(
        @Nullable DelegationGranted terms,
        int approvals,
        Pence approved,
        @Nullable DelegationRevoked revoked) {

    static final DelegationState NONE = new DelegationState(null, 0, Pence.ZERO, null);

    DelegationState evolve(DelegationFact fact) {
        return switch (fact) {
            case DelegationGranted granted -> new DelegationState(granted, approvals, approved, revoked);
            case DelegatedApprovalGiven given ->
                new DelegationState(terms, given.approval(), approved.plus(given.amount()), revoked);
            case DelegationRevoked taken -> new DelegationState(terms, approvals, approved, taken);
        };
    }
}
