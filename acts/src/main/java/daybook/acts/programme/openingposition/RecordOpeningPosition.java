package daybook.acts.programme.openingposition;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.programme.OpeningBalance;
import java.time.LocalDate;

/**
 * Record what had been drawn, repaid, written off, claimed or received before the day book began, with the paper that it
 * was read from.
 */
@At(
        form = "/programmes/{programme}/opening/record",
        sent = "/programmes/{programme}/opening/positions",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record RecordOpeningPosition(ProgrammeId programme, OpeningBalance balance, Pence amount, LocalDate effective)
        implements ProgrammeCommand {}
