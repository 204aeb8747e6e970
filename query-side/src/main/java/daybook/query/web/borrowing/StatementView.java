package daybook.query.web.borrowing;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;

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
    /** An act: when it took effect and was recorded, what it was, and the running figure after it. */
    public record Line(
            String effective,
            String recorded,
            String what,
            Link investment,
            Figure amount,
            String running,
            Link entry) {}
}
