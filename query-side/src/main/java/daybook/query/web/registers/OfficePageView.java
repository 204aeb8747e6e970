package daybook.query.web.registers;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;

/** An office as its page shows it. */
public record OfficePageView(PageHead head, String heading, List<Link> actions, List<Detail> about, Table tenures)
        implements HasTables {
    @Override
    public List<Sheet> sheets() {
        return HasTables.each(tenures);
    }
}
