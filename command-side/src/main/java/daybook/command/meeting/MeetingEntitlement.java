package daybook.command.meeting;

import daybook.acts.meeting.MeetingCommand;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;

/** What entitles to acts about meetings: keeping the minutes is the secretary's own duty, whatever is minuted. */
final class MeetingEntitlement {

    private MeetingEntitlement() {}

    static Entitlement to(MeetingCommand command) {
        return switch (command) {
            case RecordMeeting _, RecordResolution _, ConfirmMinutes _, WithdrawResolution _ -> Carriers.duty();
        };
    }
}
