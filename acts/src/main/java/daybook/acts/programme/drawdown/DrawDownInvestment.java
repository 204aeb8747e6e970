package daybook.acts.programme.drawdown;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.programme.MoveMoney;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that so much was borrowed under the facility for the investment. */
@OpenTo(Role.FINANCE)
public record DrawDownInvestment(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective)
        implements MoveMoney {}
