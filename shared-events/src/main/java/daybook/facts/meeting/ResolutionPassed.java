package daybook.facts.meeting;

import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On an item of its agenda the meeting resolved, clause by clause. */
public record ResolutionPassed(
        MeetingId meeting,
        String item,
        String title,
        @Nullable PaperId paper,
        ResolutionBasis basis,
        List<Clause> clauses,
        LocalDate effective)
        implements MeetingFact {
    public ResolutionPassed {
        clauses = List.copyOf(clauses);
    }
}
