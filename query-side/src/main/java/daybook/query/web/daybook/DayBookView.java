package daybook.query.web.daybook;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
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
        List<Row> rows,
        @Nullable String newer,
        @Nullable String older,
        String oldest,
        String newest)
        implements View.HasHead {
    /** An entry. */
    public record Row(
            Link entry,
            String recorded,
            String effective,
            String who,
            String office,
            Link authority,
            @Nullable Link source,
            String says) {}
}
