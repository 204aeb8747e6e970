package daybook.acts.programme.decide;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;

/** Record what a clause decides about a proposed investment; it takes effect on the day of its meeting. */
@At(
        form = "/programmes/{programme}/proposals/{proposal}/decide",
        sent = "/programmes/{programme}/proposals/{proposal}/decisions",
        shows = "/programmes/{programme}/proposals/{proposal}",
        from = "/programmes")
@OpenTo({Role.SECRETARY, Role.FINANCE})
public record DecideInvestment(ProgrammeId programme, ProposalId proposal, ClauseRef clause)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
