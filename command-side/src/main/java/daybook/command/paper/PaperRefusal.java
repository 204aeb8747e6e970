package daybook.command.paper;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about a paper. */
sealed interface PaperRefusal extends Refusal {

    @LiesIn("document")
    record DocumentNotAsSaid(String said, String found) implements PaperRefusal {}

    @LiesIn("amount")
    record FigureWithoutValue(String place) implements PaperRefusal {}

    @LiesIn("amount")
    record FigureWithTwoValues(String place) implements PaperRefusal {}

    record FigureAlreadyRecorded(@Nullable String field, String place) implements PaperRefusal {}
}
