package daybook.acts.meeting.withdrawresolution;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.exact.ShortName;
import daybook.facts.id.MeetingId;

/** Withdraw a resolution that was recorded by mistake, with all its clauses and what they brought about. */
@At(
        form = "/meetings/{meeting}/resolutions/{item}/withdraw",
        sent = "/meetings/{meeting}/resolutions/{item}/withdrawals",
        shows = "/meetings/{meeting}",
        from = "/meetings")
@PutRight(by = RecordResolution.class, how = "Record the resolution again.")
@OpenTo(Role.SECRETARY)
public record WithdrawResolution(
        MeetingId meeting, @ShortName String item) implements MeetingCommand {}
