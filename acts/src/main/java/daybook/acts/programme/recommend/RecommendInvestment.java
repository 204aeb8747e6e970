package daybook.acts.programme.recommend;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.Advice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record what a paper recommends about a proposed investment. */
@At(
        form = "/programmes/{programme}/proposals/{proposal}/recommend",
        sent = "/programmes/{programme}/proposals/{proposal}/recommendations",
        shows = "/programmes/{programme}/proposals/{proposal}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo({Role.PERFORMANCE_OFFICER, Role.FINANCE})
public record RecommendInvestment(
        ProgrammeId programme,
        ProposalId proposal,
        Advice advice,
        Pence amount,
        @Longest(Longest.NOTE) @Nullable String condition,
        LocalDate effective)
        implements ProgrammeCommand {}
