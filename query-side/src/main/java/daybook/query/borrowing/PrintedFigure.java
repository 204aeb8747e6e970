package daybook.query.borrowing;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.PaperId;
import daybook.facts.paper.PrintedQuantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a paper prints it.
 *
 * @param place in the paper, as recorded
 * @param workedOut the same figure worked out from the book; null where the book cannot tell it
 * @param entry that recorded it
 */
public record PrintedFigure(
        PaperId paper,
        String place,
        PrintedQuantity quantity,
        @Nullable Pence amount,
        @Nullable Measure measure,
        @Nullable Pence workedOut,
        long entry) {

    /** Whether it stands in a table rather than in the text. */
    public boolean inTable() {
        return place.toLowerCase(Locale.ROOT).contains("table");
    }

    /** Whether it differs from what the book gives. */
    public boolean differs() {
        return amount != null && workedOut != null && !amount.equals(workedOut);
    }
}
