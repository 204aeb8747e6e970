package daybook.query.registers;

import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting resolved on an item, clause by clause. */
public record ResolutionLine(
        MeetingId meeting,
        String item,
        String title,
        @Nullable PaperId paper,
        ResolutionBasis basis,
        List<Clause> clauses,
        LocalDate effective,
        long entry) {}
