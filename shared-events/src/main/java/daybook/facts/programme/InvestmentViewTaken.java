package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that may not commit the money resolved about the investment after one that may had approved it: the approval
 * stands. Where the resolution was recorded first, as if it decided, this takes the place of what was recorded then.
 *
 * @param amount null where it was against
 */
public record InvestmentViewTaken(
        ProgrammeId programme,
        ProposalId proposal,
        ClauseRef clause,
        boolean inFavour,
        @Nullable Pence amount,
        @Nullable String condition,
        LocalDate effective)
        implements ProgrammeFact {}
