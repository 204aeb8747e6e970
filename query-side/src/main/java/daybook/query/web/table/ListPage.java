package daybook.query.web.table;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import java.util.List;

/**
 * A page that lists things, in a table.
 *
 * @param none what it says when there are none
 * @param actions what somebody in this role may do here
 */
public record ListPage(PageHead head, String heading, String none, Table list, List<Link> actions)
        implements HasTables {

    /** A list of things, their names in the first column. */
    public static ListPage of(
            PageHead head, String heading, String none, List<Column> columns, List<Row> rows, List<Link> actions) {
        return new ListPage(
                head, heading, none, Table.of("list", heading, columns, rows).underHeading(), actions);
    }

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(list);
    }
}
