package daybook.acts.meeting.hold;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.NamedAfter;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** Record that a body met on a date. The meeting is named by both: {@code SSOG-2007-12-13}. */
@At(form = "/meetings/new", sent = "/meetings", shows = "/meetings/{meeting}")
@OpenTo(Role.SECRETARY)
public record RecordMeeting(
        @NamedAfter({"body", "held"}) MeetingId meeting,
        BodyId body,
        @Asked("held") LocalDate effective) implements MeetingCommand {

    /** By the body and the day. */
    public static MeetingId named(BodyId body, LocalDate held) {
        return new MeetingId(body + "-" + held);
    }
}
