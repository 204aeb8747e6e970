package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** A body gave up being paid back so much of what was borrowed for the investment. Numbered from 1 within the investment. */
public record InvestmentWrittenOff(
        ProgrammeId programme, ProposalId proposal, int writeOff, ClauseRef clause, Pence amount, LocalDate effective)
        implements InvestmentMovement {
    @Override
    public int number() {
        return writeOff;
    }
}
