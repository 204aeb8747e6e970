package daybook.query.web.table;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists things, in a table.
 *
 * @param none what it says when there are none
 * @param actions what somebody in this role may do here
 * @param withdrawn what had been recorded by mistake; null where there is no such list
 */
public record ListPage(
        PageHead head,
        String heading,
        String none,
        Table list,
        List<Link> actions,
        @Nullable Table withdrawn) implements HasTables {

    /** A list of things, their names in the first column. */
    public static ListPage of(
            PageHead head, String heading, String none, List<Column> columns, List<Row> rows, List<Link> actions) {
        return new ListPage(
                head, heading, none, Table.of("list", heading, columns, rows).underHeading(), actions, null);
    }

    /** With what had been recorded by mistake beneath; nothing where that is empty. */
    public ListPage with(Table taken) {
        return new ListPage(head, heading, none, list, actions, taken.isEmpty() ? null : taken);
    }

    @Override
    public List<Sheet> sheets() {
        return withdrawn == null ? HasTables.each(list) : HasTables.each(list, withdrawn);
    }
}
