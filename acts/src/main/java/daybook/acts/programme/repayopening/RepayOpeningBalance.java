package daybook.acts.programme.repayopening;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record that so much was paid back of what had been drawn before the day book began, of no investment in it. */
@At(
        form = "/programmes/{programme}/opening/repay",
        sent = "/programmes/{programme}/opening/repayments",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record RepayOpeningBalance(ProgrammeId programme, Pence amount, LocalDate effective)
        implements ProgrammeCommand {}
