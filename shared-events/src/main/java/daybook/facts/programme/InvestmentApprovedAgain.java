package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that may commit the money decided anew about what had been approved: it raised the amount, lowered it or left
 * it. That takes the place of what was decided before, with its conditions; what was spent by then stays spent.
 */
public record InvestmentApprovedAgain(
        ProgrammeId programme,
        ProposalId proposal,
        ClauseRef clause,
        Pence amount,
        @Nullable String condition,
        LocalDate effective)
        implements ProgrammeFact {}
