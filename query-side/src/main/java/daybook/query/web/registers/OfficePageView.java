package daybook.query.web.registers;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office as its page shows it. */
public record OfficePageView(
        PageHead head, String heading, List<Link> actions, List<Detail> about, List<TenureRow> tenures)
        implements View.HasHead {
    /**
     * Somebody's time in the office.
     *
     * @param endEntry null while it goes on
     */
    public record TenureRow(
            String person,
            String from,
            String to,
            Link entry,
            @Nullable Link endEntry) {}
}
