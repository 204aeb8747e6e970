package daybook.acts.delegation;

import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** An office whose word is needed before a delegate decides says it, by itself or as a paper shows. */
public sealed interface AnswerUnderDelegation extends DelegationCommand permits AnswerAsConsultee, AnswerAsDelegate {

    /** Whose answer it is. */
    OfficeId office();

    LocalDate effective();

    @Override
    default Authority names() {
        return new Authority.UnderDelegation(delegation());
    }
}
