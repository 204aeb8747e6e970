package daybook.acts.paper;

import daybook.acts.Command;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.id.PaperId;

/** What can be asked for about a paper. */
public sealed interface PaperCommand extends Command permits ReceivePaper, RecordPrintedFigure {

    PaperId paper();

    @Override
    default PaperId about() {
        return paper();
    }
}
