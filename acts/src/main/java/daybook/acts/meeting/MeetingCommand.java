package daybook.acts.meeting;

import daybook.acts.Command;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.id.MeetingId;

/** What can be asked for about a meeting. */
public sealed interface MeetingCommand extends Command permits RecordMeeting, RecordResolution {

    MeetingId meeting();

    @Override
    default MeetingId about() {
        return meeting();
    }
}
