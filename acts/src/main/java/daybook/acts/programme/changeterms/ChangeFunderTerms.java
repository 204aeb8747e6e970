package daybook.acts.programme.changeterms;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record that the funder pays on other terms from a day on, with the paper that says so: of one indicator's reward or the
 * whole programme's, of one instalment or of all. What was claimed and is no longer payable is closed.
 *
 * @param indicator whose reward it is about; without it the whole programme's
 * @param instalment that it is about; without it all
 * @param payable the most that the funder pays of it, with what it has paid already
 * @param capital how much of that as capital
 * @param revenue how much of that as revenue
 * @param terms in the funder's words
 * @param confirmed whether terms that look wrong were said to be right; asked only where they do
 */
@At(
        form = "/programmes/{programme}/rewards/change-terms",
        sent = "/programmes/{programme}/funder-terms",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record ChangeFunderTerms(
        ProgrammeId programme,
        @Nullable IndicatorId indicator,
        @Nullable Integer instalment,
        Pence payable,
        @Nullable Pence capital,
        @Nullable Pence revenue,
        @Longest(Longest.NOTE) String terms,
        LocalDate effective,
        @Nullable Boolean confirmed)
        implements ProgrammeCommand {

    /** Of which nobody was asked whether they are right. */
    public ChangeFunderTerms(
            ProgrammeId programme,
            @Nullable IndicatorId indicator,
            @Nullable Integer instalment,
            Pence payable,
            @Nullable Pence capital,
            @Nullable Pence revenue,
            String terms,
            LocalDate effective) {
        this(programme, indicator, instalment, payable, capital, revenue, terms, effective, null);
    }
}
