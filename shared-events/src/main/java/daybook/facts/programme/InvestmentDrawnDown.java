package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** So much was borrowed under the facility for the investment. Numbered from 1 within the investment. */
public record InvestmentDrawnDown(
        ProgrammeId programme, ProposalId proposal, int drawdown, Pence amount, LocalDate effective)
        implements InvestmentMovement {
    @Override
    public int number() {
        return drawdown;
    }
}
