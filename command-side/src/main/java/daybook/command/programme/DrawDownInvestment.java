package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that so much was borrowed under the facility for the investment. */
@OpenTo(Role.FINANCE)
public record DrawDownInvestment(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective)
        implements MoveMoney {}
