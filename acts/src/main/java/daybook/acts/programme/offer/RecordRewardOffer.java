package daybook.acts.programme.offer;

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

/** Record what the funder pays if the target is met in full. */
@At(
        form = "/programmes/{programme}/rewards/offer",
        sent = "/programmes/{programme}/offers",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record RecordRewardOffer(ProgrammeId programme, IndicatorId indicator, Pence potential, LocalDate effective)
        implements ProgrammeCommand {}
