package daybook.query.web.borrowing;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;

/** A proposed investment as its page shows it. */
public record ProposalView(
        PageHead head,
        String heading,
        List<Link> actions,
        List<Detail> about,
        List<BorrowingView.Standing> money,
        Table decisions,
        Table releases,
        Table reversals)
        implements HasTables {
    @Override
    public List<Sheet> sheets() {
        return HasTables.each(decisions, releases, reversals);
    }
}
