package daybook.command.meeting;

import daybook.command.desk.Command;
import daybook.facts.id.MeetingId;

/** What can be asked for about a meeting. */
public sealed interface MeetingCommand extends Command permits RecordMeeting, RecordResolution {

    MeetingId meeting();

    @Override
    default MeetingId about() {
        return meeting();
    }
}
