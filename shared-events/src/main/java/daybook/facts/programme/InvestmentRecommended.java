package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The paper recommends so much, or nothing, or so much on a condition. */
public record InvestmentRecommended(
        ProgrammeId programme,
        ProposalId proposal,
        Advice advice,
        Pence amount,
        @Nullable String condition,
        LocalDate effective)
        implements ProgrammeFact {}
