package daybook.facts.paper;

import daybook.facts.Fact;
import daybook.facts.id.PaperId;

/** What has happened to a paper, and what is printed in it. */
public sealed interface PaperFact extends Fact permits PaperReceived, PrintedFigureRecorded {

    PaperId paper();

    @Override
    default PaperId about() {
        return paper();
    }
}
