package daybook.facts.paper;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure as the paper prints it, right or wrong, so that it can be held against the ledger and against other places. */
public record PrintedFigureRecorded(
        PaperId paper,
        String place,
        PrintedQuantity quantity,
        Subject subject,
        @Nullable Pence amount,
        @Nullable Measure measure,
        LocalDate effective)
        implements PaperFact {}
