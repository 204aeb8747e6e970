package daybook.command.paper;

import daybook.command.desk.Command;
import daybook.facts.id.PaperId;

/** What can be asked for about a paper. */
public sealed interface PaperCommand extends Command permits ReceivePaper, RecordPrintedFigure {

    PaperId paper();

    @Override
    default PaperId about() {
        return paper();
    }
}
