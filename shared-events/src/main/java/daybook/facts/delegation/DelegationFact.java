package daybook.facts.delegation;

import daybook.facts.Fact;
import daybook.facts.id.DelegationId;

/** What has happened to a delegated decision. */
public sealed interface DelegationFact extends Fact
        permits DelegatedDecision, DelegationAnswer, DelegationGranted, DelegationRevoked {

    DelegationId delegation();

    @Override
    default DelegationId about() {
        return delegation();
    }
}
