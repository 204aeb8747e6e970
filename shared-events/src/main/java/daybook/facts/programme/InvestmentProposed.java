package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An investment to reach a target was proposed. An amount that the paper does not state is left out. */
public record InvestmentProposed(
        ProgrammeId programme,
        ProposalId proposal,
        IndicatorId indicator,
        @Nullable Pence requested,
        String purpose,
        LocalDate effective)
        implements ProgrammeFact {}
