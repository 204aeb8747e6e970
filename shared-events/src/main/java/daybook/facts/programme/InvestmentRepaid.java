package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** So much of what was borrowed for the investment was paid back. Numbered from 1 within the investment. */
public record InvestmentRepaid(
        ProgrammeId programme, ProposalId proposal, int repayment, Pence amount, LocalDate effective)
        implements InvestmentMovement {
    @Override
    public int number() {
        return repayment;
    }
}
