package daybook.acts.programme.authorise;

import daybook.acts.At;
import daybook.acts.CitesClause;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record how much may be borrowed: under a clause, or as a position taken over, with the paper it was read from and the
 * reason.
 *
 * @param reuse whether what is repaid or written off may be borrowed again; null where nobody said that it may
 */
@At(
        form = "/programmes/{programme}/facility/authorise",
        sent = "/programmes/{programme}/facility/authorisations",
        shows = "/programmes/{programme}",
        from = "/programmes",
        asks = {"clause", "limit", "reuse", "effective"})
@CitesClause(orOffice = true)
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record AuthoriseFacility(
        ProgrammeId programme, Pence limit, @Nullable Reuse reuse, LocalDate effective) implements ProgrammeCommand {

    /** Of which each pound may be borrowed once. */
    public AuthoriseFacility(ProgrammeId programme, Pence limit, LocalDate effective) {
        this(programme, limit, null, effective);
    }
}
