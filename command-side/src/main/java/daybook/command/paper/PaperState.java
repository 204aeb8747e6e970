package daybook.command.paper;

import daybook.facts.meeting.Subject;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import java.util.HashSet;
import java.util.Set;

/** What decisions about a paper lean on. */
record PaperState(boolean received, Set<Figure> figures) {

    static final PaperState NONE = new PaperState(false, Set.of());

    /** What a figure is of, and where it is printed. */
    record Figure(String place, PrintedQuantity quantity, Subject subject) {}

    PaperState {
        figures = Set.copyOf(figures);
    }

    PaperState evolve(PaperFact fact) {
        return switch (fact) {
            case PaperReceived _ -> new PaperState(true, figures);
            case PrintedFigureRecorded printed -> {
                var more = new HashSet<>(figures);
                more.add(new Figure(printed.place(), printed.quantity(), printed.subject()));
                yield new PaperState(received, more);
            }
        };
    }
}
