package daybook.command.paper;

import daybook.command.desk.Refusal;
import org.jspecify.annotations.Nullable;

/** Reasons against what is asked for about a paper. */
sealed interface PaperRefusal extends Refusal {

    record DocumentNotAsSaid(String said, String found) implements PaperRefusal {
        @Override
        public String field() {
            return "document";
        }
    }

    record FigureWithoutValue(String place) implements PaperRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }

    record FigureWithTwoValues(String place) implements PaperRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }

    record FigureAlreadyRecorded(@Nullable String field, String place) implements PaperRefusal {}
}
