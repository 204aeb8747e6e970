package daybook.query.web.borrowing;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme's borrowing as its page shows it.
 *
 * @param assumed what has to be said where a resolution rests on the recommendation alone; null where none does
 */
public record BorrowingView(
        PageHead head,
        String heading,
        Link set,
        @Nullable String assumed,
        List<Link> actions,
        Table investments,
        Table money,
        Table facility,
        Table extensions,
        Table changes,
        Table rewards,
        Table claims,
        Table terms,
        Table printed,
        Table reversals)
        implements HasTables {
    /** A figure under its name. */
    public record Standing(String label, Figure figure) {}

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(
                investments, money, facility, extensions, changes, rewards, claims, terms, printed, reversals);
    }
}
