package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that the programme bound itself to pay so much of what was set aside. */
@OpenTo(Role.FINANCE)
public record CommitInvestment(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective)
        implements MoveMoney {}
