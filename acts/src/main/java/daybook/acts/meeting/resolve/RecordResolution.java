package daybook.acts.meeting.resolve;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.meeting.MeetingCommand;
import daybook.facts.exact.ShortName;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record what the meeting resolved on an item of its agenda; it takes effect on the day of the meeting. */
@At(
        form = "/meetings/{meeting}/resolutions/new",
        sent = "/meetings/{meeting}/resolutions",
        shows = "/meetings/{meeting}",
        from = "/meetings")
@OpenTo(Role.SECRETARY)
public record RecordResolution(
        MeetingId meeting,
        @ShortName String item,
        String title,
        @Nullable PaperId paper,
        ResolutionBasis basis,
        List<Clause> clauses)
        implements MeetingCommand {
    public RecordResolution {
        clauses = List.copyOf(clauses);
    }
}
