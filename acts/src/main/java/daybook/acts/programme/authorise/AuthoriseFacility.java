package daybook.acts.programme.authorise;

import daybook.acts.At;
import daybook.acts.CitesClause;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record how much may be borrowed: under a clause, or as a position taken over, with the paper it was read from and the reason. */
@At(
        form = "/programmes/{programme}/facility/authorise",
        sent = "/programmes/{programme}/facility/authorisations",
        shows = "/programmes/{programme}",
        from = "/programmes",
        asks = {"clause", "limit", "effective"})
@CitesClause(orOffice = true)
@OpenTo(Role.FINANCE)
public record AuthoriseFacility(ProgrammeId programme, Pence limit, LocalDate effective) implements ProgrammeCommand {}
