package daybook.query.web.registers;

import daybook.query.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as pages show it.
 *
 * @param assumed what has to be said where it rests on the recommendation alone; null where it does not
 */
public record ResolutionView(
        String id,
        String heading,
        Link meeting,
        @Nullable Link paper,
        String basis,
        @Nullable String assumed,
        Link entry,
        List<ClauseRow> clauses) {
    /**
     * A clause; what it does not speak of is empty.
     *
     * @param beyond why its body could not do this of its own right; null if it could
     * @param next what it leads to that is not recorded yet, with an empty address where others record it; null if nothing
     */
    public record ClauseRow(
            String id,
            Link number,
            String verb,
            String wording,
            @Nullable Link subject,
            String amount,
            String condition,
            String subjectTo,
            @Nullable String beyond,
            @Nullable Link next) {}
}
