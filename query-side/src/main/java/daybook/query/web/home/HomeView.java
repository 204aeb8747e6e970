package daybook.query.web.home;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.daybook.DayBookView;
import daybook.query.web.form.Unfinished;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param unfinished the forms that this reader has begun lately and not sent
 * @param allUnfinished what leads to all of them; null where these are all
 * @param readOnly what has to be said to a role that changes nothing; null for others
 */
public record HomeView(
        PageHead head,
        String heading,
        List<Unfinished> unfinished,
        @Nullable String allUnfinished,
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
