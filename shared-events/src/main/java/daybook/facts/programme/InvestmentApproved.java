package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body that may commit the money approved it, in full or on a condition. */
public record InvestmentApproved(
        ProgrammeId programme,
        ProposalId proposal,
        ClauseRef clause,
        Pence amount,
        @Nullable String condition,
        LocalDate effective)
        implements ProgrammeFact {}
