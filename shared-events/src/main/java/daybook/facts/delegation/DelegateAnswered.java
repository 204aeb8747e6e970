package daybook.facts.delegation;

import daybook.facts.authority.Source;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several delegates, who decide together, said what they are for.
 *
 * @param amount the most that they agree to approve; null where they set no limit of their own
 * @param shown the paper that shows it, where somebody else entered it; null where they spoke for themself
 */
public record DelegateAnswered(
        DelegationId delegation,
        OfficeId delegate,
        Stance stance,
        @Nullable Pence amount,
        @Nullable Source shown,
        LocalDate effective)
        implements DelegationAnswer {
    @Override
    public OfficeId office() {
        return delegate;
    }
}
