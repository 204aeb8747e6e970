package daybook.command.meeting;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** Reasons against what is asked for about a meeting. */
sealed interface MeetingRefusal extends Refusal {

    record MeetingNamedOtherwise(MeetingId meeting, String expected) implements MeetingRefusal {}

    @LiesIn("item")
    record ItemAlreadyResolved(MeetingId meeting, String item) implements MeetingRefusal {}

    @LiesIn("clause-1-number")
    record ResolutionWithoutClause(String item) implements MeetingRefusal {}

    record ClauseNumberedTwice(String field, String number) implements MeetingRefusal {}

    record ClauseWithoutWording(String field, String number) implements MeetingRefusal {}

    record PrincipleWithoutCondition(String field, String number) implements MeetingRefusal {}

    record ReferralToNobody(String field, String number) implements MeetingRefusal {}

    record RevocationOfNothing(String field, String number) implements MeetingRefusal {}

    record ClauseAwaitsItsOwnBody(String field, String number, String body) implements MeetingRefusal {}

    @LiesIn("effective")
    record MeetingBeforeItsBody(MeetingId meeting, LocalDate established, LocalDate effective)
            implements MeetingRefusal {}
}
