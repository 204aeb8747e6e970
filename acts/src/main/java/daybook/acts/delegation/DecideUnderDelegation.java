package daybook.acts.delegation;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import java.time.LocalDate;
import java.util.List;

/** A decision of the delegate in whose office the request is made, either way, with what came before it. */
public sealed interface DecideUnderDelegation extends DelegationCommand
        permits ApproveUnderDelegation, ExerciseDelegation, RefuseUnderDelegation {

    List<Consultation> consultations();

    List<Concurrence> concurrences();

    List<Evidence> evidence();

    LocalDate effective();

    @Override
    default Authority names() {
        return new Authority.UnderDelegation(delegation());
    }
}
