package daybook.query.web.registers;

import daybook.query.web.Link;
import daybook.query.web.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as pages show it.
 *
 * @param assumed what has to be said where it rests on the recommendation alone; null where it does not
 * @param withdrawn why it was withdrawn; null while it stands
 * @param withdrawing the entry that withdrew it; null while it stands
 * @param putRight where it is withdrawn; null where the reader does not
 */
public record ResolutionView(
        String id,
        String heading,
        Link meeting,
        @Nullable Link paper,
        @Nullable Link minutes,
        String basis,
        @Nullable String assumed,
        Link entry,
        @Nullable String withdrawn,
        @Nullable Link withdrawing,
        @Nullable Link putRight,
        Table clauses) {}
