package daybook.command.paper;

import static daybook.facts.meeting.Verb.DEFER;
import static daybook.facts.meeting.Verb.REFER;
import static daybook.facts.meeting.Verb.REQUEST;

import daybook.acts.paper.PaperCommand;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;
import java.util.Set;

/** What entitles to acts about papers. A body may have asked for a paper, about whatever it is. */
final class PaperEntitlement {

    private PaperEntitlement() {}

    static Entitlement to(PaperCommand command) {
        return switch (command) {
            case ReceivePaper _ -> Carriers.duty().orClause(Set.of(REQUEST, REFER, DEFER), Matter.ANY);
            case RecordPrintedFigure _ -> Carriers.duty();
        };
    }
}
