package daybook.acts.programme.receive;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record that the funder paid so much against a claim. */
@At(
        form = "/programmes/{programme}/rewards/receive",
        sent = "/programmes/{programme}/receipts",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record ReceiveReward(ProgrammeId programme, int claim, Pence amount, LocalDate effective)
        implements ProgrammeCommand {}
