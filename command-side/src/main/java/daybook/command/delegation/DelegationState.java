package daybook.command.delegation;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a delegation lean on.
 *
 * @param terms as granted, or null while it is not
 * @param approvals how many approvals were given under it
 * @param approved their sum
 */
record DelegationState(@Nullable DelegationGranted terms, int approvals, Pence approved) {

    static final DelegationState NONE = new DelegationState(null, 0, Pence.ZERO);

    DelegationState evolve(DelegationFact fact) {
        return switch (fact) {
            case DelegationGranted granted -> new DelegationState(granted, approvals, approved);
            case DelegatedApprovalGiven given ->
                new DelegationState(terms, given.approval(), approved.plus(given.amount()));
        };
    }
}
