package daybook.command.meeting;

import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.meeting.MeetingRefusal.ItemAlreadyResolved;
import daybook.command.meeting.MeetingRefusal.MeetingBeforeItsBody;
import daybook.command.meeting.MeetingRefusal.MeetingNamedOtherwise;
import daybook.command.meeting.MeetingRefusal.MinutesAlreadyConfirmed;
import daybook.command.meeting.MeetingRefusal.MinutesBeforeTheMeeting;
import daybook.command.meeting.MeetingRefusal.PaperAfterItsMeeting;
import daybook.command.meeting.MeetingRefusal.PlaceInNoPaper;
import daybook.command.meeting.MeetingRefusal.ResolutionWithoutClause;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides about meetings and what they resolved. */
final class Meetings {

    private Meetings() {}

    /** @param established the day from which the body exists, or null if the day book does not know it */
    static Verdict decide(MeetingState state, RecordMeeting command, @Nullable LocalDate established, LocalDate today) {
        String expected = RecordMeeting.name(command.body(), command.effective(), command.sitting());
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

    static Verdict decide(MeetingState state, ConfirmMinutes command, LocalDate today) {
        var held = state.held();
        if (held == null) {
            return Verdict.refused(NotInTheDayBook.of(command.meeting()));
        }
        LocalDate before = state.confirmed();
        var objections = new Objections()
                .future("effective", command.effective(), today)
                .when(
                        command.effective().isBefore(held.on()),
                        () -> new MinutesBeforeTheMeeting(held.on(), command.effective()));
        if (before != null) {
            objections.when(true, () -> new MinutesAlreadyConfirmed(command.meeting(), before));
        }
        return objections.orElse(() -> new MinutesConfirmed(command.meeting(), command.effective()));
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
                .add(Clauses.objections(command.numbered(), held.body(), mentioned))
                .add(Terms.objections(command));
        source(objections, mentioned, "paper", command.paper(), command.paperPlace());
        report(objections, mentioned, command.paper(), held.on());
        source(objections, mentioned, "minutes", command.minutes(), command.minutesPlace());
        return objections.orElse(() -> new ResolutionPassed(
                command.meeting(),
                command.item(),
                command.title(),
                command.paper(),
                told(command.paperPlace()),
                command.minutes(),
                told(command.minutesPlace()),
                command.basis(),
                command.numbered(),
                held.on()));
    }

    /** The report and the minutes are two papers, each with its place. */
    private static void source(
            Objections objections, Mentioned mentioned, String field, @Nullable PaperId paper, @Nullable String place) {
        if (paper != null) {
            objections.when(mentioned.dated(paper) == null, () -> NotInTheDayBook.of(field, paper));
        } else if (told(place) instanceof String where) {
            objections.when(true, () -> new PlaceInNoPaper(field, where));
        }
    }

    /** A report may be received long after the meeting; one dated after it was not before it. Minutes are later. */
    private static void report(Objections objections, Mentioned mentioned, @Nullable PaperId paper, LocalDate met) {
        if (paper != null && mentioned.dated(paper) instanceof LocalDate dated) {
            objections.when(dated.isAfter(met), () -> new PaperAfterItsMeeting("paper", paper, dated, met));
        }
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
