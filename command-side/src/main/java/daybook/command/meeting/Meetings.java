package daybook.command.meeting;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.meeting.MeetingRefusal.ItemAlreadyResolved;
import daybook.command.meeting.MeetingRefusal.MeetingBeforeItsBody;
import daybook.command.meeting.MeetingRefusal.MeetingNamedOtherwise;
import daybook.command.meeting.MeetingRefusal.ResolutionWithoutClause;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides about meetings and what they resolved. */
final class Meetings {

    private Meetings() {}

    /** @param established the day from which the body exists, or null if the day book does not know it */
    static Verdict decide(MeetingState state, RecordMeeting command, @Nullable LocalDate established, LocalDate today) {
        String expected = command.body().value() + "-" + command.effective();
        var objections = new Objections()
                .when(state.held() != null, () -> AlreadyInTheDayBook.of("effective", command.meeting()))
                .when(
                        !command.meeting().value().equals(expected),
                        () -> new MeetingNamedOtherwise(command.meeting(), expected))
                .future("effective", command.effective(), today);
        if (established == null) {
            objections.when(true, () -> NotInTheDayBook.of("body", command.body()));
        } else {
            objections.when(
                    command.effective().isBefore(established),
                    () -> new MeetingBeforeItsBody(command.meeting(), established, command.effective()));
        }
        return objections.orElse(() -> new MeetingHeld(command.meeting(), command.body(), command.effective()));
    }

    static Verdict decide(MeetingState state, RecordResolution command, Mentioned mentioned) {
        var held = state.held();
        if (held == null) {
            return Verdict.refused(NotInTheDayBook.of(command.meeting()));
        }
        var objections = new Objections()
                .when(
                        state.resolvedItems().contains(command.item()),
                        () -> new ItemAlreadyResolved(command.meeting(), command.item()))
                .blank("title", command.title())
                .when(command.clauses().isEmpty(), () -> new ResolutionWithoutClause(command.item()))
                .add(Clauses.objections(command.clauses(), held.body(), mentioned));
        var paper = command.paper();
        if (paper != null && !mentioned.paperReceived()) {
            objections.when(true, () -> NotInTheDayBook.of("paper", paper));
        }
        return objections.orElse(() -> new ResolutionPassed(
                command.meeting(),
                command.item(),
                command.title(),
                paper,
                command.basis(),
                command.clauses(),
                held.on()));
    }
}
