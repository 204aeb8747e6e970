package daybook.acts.meeting.hold;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** Record that a body met on a date. The meeting is named by both: {@code SSOG-2007-12-13}. */
@OpenTo(Role.SECRETARY)
public record RecordMeeting(MeetingId meeting, BodyId body, LocalDate effective) implements MeetingCommand {}
