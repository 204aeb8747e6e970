package daybook.command.paper;

import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.paper.PaperRefusal.FigureAlreadyRecorded;
import daybook.command.paper.PaperRefusal.FigureWithTwoValues;
import daybook.command.paper.PaperRefusal.FigureWithoutValue;
import daybook.command.paper.PaperState.Figure;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;

/** Decides about papers. A paper may bear the date of a meeting that is still to come. */
final class Papers {

    private Papers() {}

    static Verdict decide(PaperState state, ReceivePaper command, boolean bodyKnown) {
        return new Objections()
                .when(state.received(), () -> AlreadyInTheDayBook.of("paper", command.paper()))
                .blank("title", command.title())
                .when(!bodyKnown, () -> NotInTheDayBook.of("body", command.body()))
                .orElse(() -> new PaperReceived(
                        command.paper(), command.title(), command.body(), command.document(), command.effective()));
    }

    static Verdict decide(PaperState state, RecordPrintedFigure command, boolean subjectKnown) {
        if (!state.received()) {
            return Verdict.refused(NotInTheDayBook.of(command.paper()));
        }
        var figure = new Figure(command.place(), command.quantity(), command.subject());
        return new Objections()
                .blank("place", command.place())
                .when(!subjectKnown, () -> NotInTheDayBook.of("subject", command.subject()))
                .tooLarge("amount", command.amount())
                .when(
                        command.amount() == null && command.measure() == null,
                        () -> new FigureWithoutValue(command.place()))
                .when(
                        command.amount() != null && command.measure() != null,
                        () -> new FigureWithTwoValues(command.place()))
                .when(state.figures().contains(figure), () -> new FigureAlreadyRecorded("place", command.place()))
                .orElse(() -> new PrintedFigureRecorded(
                        command.paper(),
                        command.place(),
                        command.quantity(),
                        command.subject(),
                        command.amount(),
                        command.measure(),
                        command.effective()));
    }
}
