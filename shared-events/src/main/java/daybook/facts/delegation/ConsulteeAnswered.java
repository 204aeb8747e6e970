package daybook.facts.delegation;

import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has to be consulted said what they think; the decision stays with the delegate.
 *
 * @param shown the paper that shows it, where somebody else entered it; null where they spoke for themself
 */
public record ConsulteeAnswered(
        DelegationId delegation,
        OfficeId consultee,
        @Longest(Longest.NOTE) String view,
        @Nullable Source shown,
        LocalDate effective)
        implements DelegationAnswer {
    @Override
    public OfficeId office() {
        return consultee;
    }
}
