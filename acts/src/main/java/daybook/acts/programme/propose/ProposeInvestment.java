package daybook.acts.programme.propose;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an investment was proposed. An amount that the paper does not state is left out. */
@At(
        form = "/programmes/{programme}/proposals/new",
        sent = "/programmes/{programme}/proposals",
        shows = "/programmes/{programme}/proposals/{proposal}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo({Role.PERFORMANCE_OFFICER, Role.FINANCE})
public record ProposeInvestment(
        ProgrammeId programme,
        @ProposedFrom("purpose") ProposalId proposal,
        IndicatorId indicator,
        @Nullable Pence requested,
        String purpose,
        LocalDate effective)
        implements ProgrammeCommand {}
