package daybook.acts.programme.decideextension;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;

/** Record what the body that was asked resolved on the request; it takes effect on the day of its meeting. */
@At(
        form = "/programmes/{programme}/facility/decide",
        sent = "/programmes/{programme}/facility/decisions",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(by = ReverseEntry.class, how = "Reverse the entry, saying why: the request waits again.")
@OpenTo({Role.SECRETARY, Role.FINANCE})
public record DecideFacilityExtension(ProgrammeId programme, ClauseRef clause) implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
