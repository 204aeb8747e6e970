package daybook.query.registers;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.asat.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paper, the figures that it prints, and the resolutions made on it or minuted in it. */
public record PaperPage(Basis basis, PaperLine paper, List<Figure> figures, List<ResolutionLine> resolutions) {

    /** A figure as printed. */
    public record Figure(
            String place,
            PrintedQuantity quantity,
            Subject subject,
            @Nullable Pence amount,
            @Nullable Measure measure,
            long entry) {}
}
