package daybook.query.web.borrowing;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been done with money, line by line.
 *
 * @param caption what the lines are of
 * @param running the name of the last column of figures
 * @param others other choices of lines
 */
public record StatementView(
        PageHead head, String heading, String caption, String running, List<Line> lines, List<Link> others)
        implements View.HasHead {
    /** An act: when it took effect and was recorded, what it was, whose money (null for reward) and the running figure. */
    public record Line(
            String effective,
            String recorded,
            String what,
            @Nullable Link investment,
            Figure amount,
            String running,
            Link entry) {}
}
