package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** So much of what was approved was set aside for the investment in the programme's budget. Numbered from 1 within the investment. */
public record InvestmentAllocated(
        ProgrammeId programme, ProposalId proposal, int allocation, Pence amount, LocalDate effective)
        implements InvestmentMovement {
    @Override
    public int number() {
        return allocation;
    }
}
