package daybook.acts.paper.printedfigure;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.paper.PaperCommand;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.PrintedQuantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record a figure as the paper prints it, right or wrong: an amount of money or a measure. */
@At(form = "/papers/{paper}/figures/new", sent = "/papers/{paper}/figures", shows = "/papers/{paper}", from = "/papers")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why, and record the figure as it is printed.")
@OpenTo({Role.SECRETARY, Role.PERFORMANCE_OFFICER, Role.FINANCE})
public record RecordPrintedFigure(
        PaperId paper,
        @Asked("where") @Longest(200) String place,
        PrintedQuantity quantity,
        Subject subject,
        @Nullable Pence amount,
        @Nullable Measure measure,
        LocalDate effective)
        implements PaperCommand {}
