package daybook.acts.programme.writeoffopening;

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
import java.time.LocalDate;

/** Record that a clause gave up being paid back so much of what had been drawn before the day book began. */
@At(
        form = "/programmes/{programme}/opening/write-off",
        sent = "/programmes/{programme}/opening/write-offs",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record WriteOffOpeningBalance(ProgrammeId programme, ClauseRef clause, Pence amount, LocalDate effective)
        implements ProgrammeCommand {
    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
