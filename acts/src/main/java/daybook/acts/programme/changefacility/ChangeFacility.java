package daybook.acts.programme.changefacility;

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

/**
 * Record that a body that may commit money extended or reduced what may be borrowed of its own motion; it takes effect on
 * the day of its meeting. A reduction below what is drawn already is recorded: nothing more can be drawn then.
 *
 * @param change what the amount says: so much more, so much less, or so much in all
 */
@At(
        form = "/programmes/{programme}/facility/change",
        sent = "/programmes/{programme}/facility/changes",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how =
                "Reverse the entry, saying why, and record the right one. Later changes, and what was drawn on it, are reversed first.")
@OpenTo({Role.SECRETARY, Role.FINANCE})
public record ChangeFacility(ProgrammeId programme, ClauseRef clause, LimitChange change, Pence amount)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
