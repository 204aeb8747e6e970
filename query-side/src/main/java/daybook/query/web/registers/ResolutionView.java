package daybook.query.web.registers;

import daybook.query.web.Link;
import daybook.query.web.table.Table;
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
        Table clauses) {}
