package daybook.acts.programme.claim;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an instalment of the reward was claimed: one indicator's, or without an indicator the whole programme's. */
@At(
        form = "/programmes/{programme}/rewards/claim",
        sent = "/programmes/{programme}/claims",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record ClaimReward(
        ProgrammeId programme, @Nullable IndicatorId indicator, int instalment, Pence amount, LocalDate effective)
        implements ProgrammeCommand {}
