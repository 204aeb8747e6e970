package daybook.query.registers;

import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.ResolutionBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting resolved on an item, clause by clause.
 *
 * @param paper the report on which it was resolved
 * @param paperPlace where in it
 * @param minutes the paper that tells what was resolved
 * @param minutesPlace where in them
 * @param withdrawn how it was withdrawn; null while it stands
 */
public record ResolutionLine(
        MeetingId meeting,
        String item,
        String title,
        @Nullable PaperId paper,
        ResolutionBasis basis,
        List<ClauseLine> clauses,
        LocalDate effective,
        long entry,
        @Nullable String paperPlace,
        @Nullable PaperId minutes,
        @Nullable String minutesPlace,
        @Nullable Withdrawal withdrawn) {

    /** The entry that withdrew it, and why. */
    public record Withdrawal(long entry, String reason) {}
}
