package daybook.acts.meeting;

import daybook.acts.Command;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.facts.id.MeetingId;

/** What can be asked for about a meeting. */
public sealed interface MeetingCommand extends Command
        permits RecordMeeting, RecordResolution, ConfirmMinutes, WithdrawResolution {

    MeetingId meeting();

    @Override
    default MeetingId about() {
        return meeting();
    }
}
