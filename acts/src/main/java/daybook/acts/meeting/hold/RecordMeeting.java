package daybook.acts.meeting.hold;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.NamedAfter;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.kind.Numbered;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record that a body met on a date. The meeting is named by both: {@code SSOG-2007-12-13}.
 *
 * @param sitting which of the body's meetings of that day it was; null where there was one
 */
@At(form = "/meetings/new", sent = "/meetings", shows = "/meetings/{meeting}")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why, and record the meeting as it was held.")
@OpenTo(Role.SECRETARY)
public record RecordMeeting(
        @NamedAfter({"body", "held", "sitting"}) MeetingId meeting,
        BodyId body,
        @Asked("held") LocalDate effective,
        @Nullable @Numbered(most = 9) Integer sitting)
        implements MeetingCommand {

    /** The only one of that day, or the first. */
    public RecordMeeting(MeetingId meeting, BodyId body, LocalDate effective) {
        this(meeting, body, effective, null);
    }

    /** By the body and the day; a further one of the same day by its number, too. */
    public static MeetingId named(BodyId body, LocalDate held, @Nullable Integer sitting) {
        return new MeetingId(name(body, held, sitting));
    }

    /** The same before it is known whether it is one: a body's own name may leave no room for the day. */
    public static String name(BodyId body, LocalDate held, @Nullable Integer sitting) {
        return body + "-" + held + (sitting == null || sitting == 1 ? "" : "-" + sitting);
    }
}
