package daybook.acts.programme.requestextension;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record that a clause asked another body for more. */
@At(
        form = "/programmes/{programme}/facility/extend",
        sent = "/programmes/{programme}/facility/requests",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(by = ReverseEntry.class, how = "Reverse the entry, saying why, before the request is decided.")
@OpenTo(Role.FINANCE)
public record RequestFacilityExtension(
        ProgrammeId programme, ClauseRef clause, Pence amount, BodyId awaiting, LocalDate effective)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
