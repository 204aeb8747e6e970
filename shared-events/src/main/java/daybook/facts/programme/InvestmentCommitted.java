package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** The programme bound itself to pay so much of what was set aside: a contract, an order, an appointment. Numbered from 1 within the investment. */
public record InvestmentCommitted(
        ProgrammeId programme, ProposalId proposal, int commitment, Pence amount, LocalDate effective)
        implements InvestmentMovement {
    @Override
    public int number() {
        return commitment;
    }
}
