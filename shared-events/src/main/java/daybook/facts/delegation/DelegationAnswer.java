package daybook.facts.delegation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import org.jspecify.annotations.Nullable;

/** What an office whose word is needed before a delegate decides said, by itself or as a paper shows. */
public sealed interface DelegationAnswer extends DelegationFact permits ConsulteeAnswered, DelegateAnswered {

    /** Whose answer it is. */
    @JsonIgnore
    OfficeId office();

    /** The paper that shows it; null where they spoke for themself. */
    @Nullable
    Source shown();
}
