package daybook.acts.programme.decide;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
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
@PutRight(
        by = {ReverseEntry.class, DecideInvestment.class},
        how = "Reverse the entry, saying why, before money is set aside; or record what another clause decides.")
@OpenTo({Role.SECRETARY, Role.FINANCE})
public record DecideInvestment(ProgrammeId programme, ProposalId proposal, ClauseRef clause)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
