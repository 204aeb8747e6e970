package daybook.facts.delegation;

import daybook.facts.id.OfficeId;
import java.util.List;

/** What a delegate decided, whichever way, with what came before it. */
public sealed interface DelegatedDecision extends DelegationFact
        permits DelegatedApprovalGiven, DelegatedApprovalRefused, DelegationExercised {

    OfficeId delegate();

    List<Consultation> consultations();

    List<Concurrence> concurrences();

    List<Evidence> evidence();
}
