package daybook.facts.meeting;

import daybook.facts.id.MeetingId;
import java.time.LocalDate;
import java.util.List;

/**
 * A resolution that was recorded by mistake was withdrawn, for the reason that the entry names. Its clauses carry nothing
 * from then on; the item can be recorded anew.
 *
 * @param clauses the numbers of those withdrawn
 * @param effective as what it withdraws: the day of the meeting
 */
public record ResolutionWithdrawn(MeetingId meeting, String item, List<String> clauses, LocalDate effective)
        implements MeetingFact {
    public ResolutionWithdrawn {
        clauses = List.copyOf(clauses);
    }
}
