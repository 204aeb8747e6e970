package daybook.query.web.table;

import java.util.List;

/**
 * A table of a page, made of exact values.
 *
 * @param id of the table within its page, by which an address names it
 */
public record Table(String id, String caption, Look look, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("Every row of " + id + " has a cell for each column");
        }
    }

    public static Table of(String id, String caption, List<Column> columns, List<Row> rows) {
        return new Table(id, caption, Look.USUAL, columns, rows);
    }

    public Table small() {
        return looking(look.captioned(Look.Caption.SMALL));
    }

    /** What it is stands in a heading above it already. */
    public Table underHeading() {
        return looking(look.captioned(Look.Caption.HIDDEN));
    }

    public Table styled(String style) {
        return looking(look.styled(style));
    }

    /** Its rows come in an order of their own, and not all of them. */
    public Table asItIs() {
        return looking(look.asItIs());
    }

    /** It explains something, and holds no data. */
    public Table explaining() {
        return looking(look.explaining());
    }

    public Table narrow() {
        return looking(look.narrow());
    }

    private Table looking(Look newLook) {
        return new Table(id, caption, newLook, columns, rows);
    }

    Table with(List<Row> newRows) {
        return new Table(id, caption, look, columns, newRows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
