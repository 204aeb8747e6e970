package daybook.query.web.home;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.daybook.DayBookView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param readOnly what has to be said to a role that changes nothing; null for others
 */
public record HomeView(
        PageHead head,
        String heading,
        List<Matter> attention,
        List<Task> tasks,
        @Nullable String readOnly,
        List<DayBookView.Line> latest)
        implements View.HasHead {
    /** Something that waits for somebody; the kind names the element. */
    public record Matter(String kind, String label, Link link, String about) {}

    /** Something that this reader may do, and where it starts. */
    public record Task(Link link, String about) {}
}
