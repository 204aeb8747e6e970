package daybook.query.web.borrowing;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;

/**
 * What has been done with money, line by line.
 *
 * @param others other choices of lines
 */
public record StatementView(PageHead head, String heading, Table lines, List<Link> others) implements HasTables {
    @Override
    public List<Sheet> sheets() {
        return HasTables.each(lines);
    }
}
