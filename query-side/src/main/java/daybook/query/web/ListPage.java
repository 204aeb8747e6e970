package daybook.query.web;

import java.util.List;

/**
 * A page that lists things, in a table.
 *
 * @param none what it says when there are none
 * @param columns of the table, the things' own first
 * @param actions what somebody in this role may do here
 */
public record ListPage(
        PageHead head, String heading, String none, List<Column> columns, List<Thing> items, List<Link> actions)
        implements View.HasHead {

    public ListPage {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    /**
     * A column.
     *
     * @param chosen whether its few values are offered to choose from
     */
    public record Column(String title, boolean chosen) {
        public static Column of(String title) {
            return new Column(title, false);
        }

        public static Column chosen(String title) {
            return new Column(title, true);
        }
    }

    /** A thing, and what the other columns say of it. */
    public record Thing(Link link, List<String> cells) {
        public Thing {
            cells = List.copyOf(cells);
        }
    }
}
