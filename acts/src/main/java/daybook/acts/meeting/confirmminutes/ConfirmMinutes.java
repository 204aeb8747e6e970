package daybook.acts.meeting.confirmminutes;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** Record that the minutes of a meeting were confirmed, as a later meeting does. */
@At(
        form = "/meetings/{meeting}/minutes/confirm",
        sent = "/meetings/{meeting}/minutes",
        shows = "/meetings/{meeting}",
        from = "/meetings")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why: the minutes are a draft again.")
@OpenTo(Role.SECRETARY)
public record ConfirmMinutes(
        MeetingId meeting, @Asked("confirmed") LocalDate effective) implements MeetingCommand {}
