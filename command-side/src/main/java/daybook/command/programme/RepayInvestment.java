package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that so much of what was borrowed for the investment was paid back. */
@OpenTo(Role.FINANCE)
public record RepayInvestment(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective)
        implements MoveMoney {}
