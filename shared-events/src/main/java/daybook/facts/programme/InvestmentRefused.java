package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** A body resolved against the investment. */
public record InvestmentRefused(ProgrammeId programme, ProposalId proposal, ClauseRef clause, LocalDate effective)
        implements ProgrammeFact {}
