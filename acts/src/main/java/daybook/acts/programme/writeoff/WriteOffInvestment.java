package daybook.acts.programme.writeoff;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that a clause gave up being paid back so much of what was borrowed for the investment. */
@At(
        form = "/programmes/{programme}/proposals/{proposal}/write-off",
        sent = "/programmes/{programme}/proposals/{proposal}/write-offs",
        shows = "/programmes/{programme}/proposals/{proposal}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record WriteOffInvestment(
        ProgrammeId programme, ProposalId proposal, ClauseRef clause, Pence amount, LocalDate effective)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
