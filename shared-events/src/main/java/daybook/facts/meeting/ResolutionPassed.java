package daybook.facts.meeting;

import daybook.facts.Revision;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On an item of its agenda the meeting resolved, clause by clause.
 *
 * @param paper the report on which it was resolved
 * @param paperPlace where in it
 * @param minutes the paper that tells what was resolved
 * @param minutesPlace where in them
 */
@Revision(2)
public record ResolutionPassed(
        MeetingId meeting,
        String item,
        String title,
        @Nullable PaperId paper,
        @Nullable String paperPlace,
        @Nullable PaperId minutes,
        @Nullable String minutesPlace,
        ResolutionBasis basis,
        List<Clause> clauses,
        LocalDate effective)
        implements MeetingFact {
    public ResolutionPassed {
        clauses = List.copyOf(clauses);
    }

    /** Of which nobody said where in the report it is, nor where it is minuted. */
    public ResolutionPassed(
            MeetingId meeting,
            String item,
            String title,
            @Nullable PaperId paper,
            ResolutionBasis basis,
            List<Clause> clauses,
            LocalDate effective) {
        this(meeting, item, title, paper, null, null, null, basis, clauses, effective);
    }
}
