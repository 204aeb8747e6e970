package daybook.query.web.borrowing;

import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;

/** A proposed investment as its page shows it. */
public record ProposalView(
        PageHead head,
        String heading,
        List<Link> actions,
        List<Detail> about,
        List<BorrowingView.Standing> money,
        List<Decided> decisions,
        List<Released> releases)
        implements View.HasHead {
    /** A decision about it. */
    public record Decided(
            String on, String what, Figure amount, String condition, String waits, Link clause, Link entry) {}

    /** An approval under a delegation. */
    public record Released(String on, Figure amount, Link delegation, Link entry) {}
}
