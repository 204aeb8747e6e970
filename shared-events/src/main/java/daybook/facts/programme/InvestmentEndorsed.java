package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body resolved in favour, but the money waits for another body, a condition, or both. */
public record InvestmentEndorsed(
        ProgrammeId programme,
        ProposalId proposal,
        ClauseRef clause,
        Pence amount,
        @Nullable String condition,
        @Nullable BodyId awaiting,
        LocalDate effective)
        implements ProgrammeFact {}
