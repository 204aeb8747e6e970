package daybook.acts.programme.drawdown;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Record that so much was borrowed under the facility for the investment. */
@At(
        form = "/programmes/{programme}/proposals/{proposal}/draw",
        sent = "/programmes/{programme}/proposals/{proposal}/drawdowns",
        shows = "/programmes/{programme}/proposals/{proposal}",
        from = "/programmes")
@PutRight(
        by = ReverseEntry.class,
        how = "Reverse the entry, saying why, and record the right one. Whatever is built on it is reversed first.")
@OpenTo(Role.FINANCE)
public record DrawDownInvestment(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective)
        implements MoveMoney {}
