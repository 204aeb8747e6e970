package daybook.query.web.daybook;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the day book, as the page shows them.
 *
 * @param newer null on the newest page
 * @param older null on the oldest page
 */
public record DayBookView(
        PageHead head,
        String heading,
        String count,
        Table entries,
        @Nullable String newer,
        @Nullable String older,
        String oldest,
        String newest)
        implements HasTables {
    @Override
    public List<Sheet> sheets() {
        return HasTables.each(entries);
    }

    /** An entry, as other pages list it. */
    public record Line(Link entry, String recorded, String who, String office, String says) {}
}
