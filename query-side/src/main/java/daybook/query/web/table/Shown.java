package daybook.query.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as the template writes it out.
 *
 * @param filter null where there is none
 * @param offers of files, below it
 */
public record Shown(
        Table table, @Nullable FilterForm filter, List<Head> heads, List<ShownRow> rows, List<Offer> offers) {

    /**
     * The heading of a column.
     *
     * @param order how the rows are sorted by it; null where they cannot be
     */
    public record Head(
            String text,
            String style,
            @Nullable String order,
            @Nullable String href,
            String linkStyle) {}

    /** A row with its cells. */
    public record ShownRow(@Nullable String id, String style, List<ShownCell> cells) {}

    /** A cell; one that names its row is a heading. */
    public record ShownCell(boolean naming, String style, Cell cell, List<Piece> pieces) {}

    /** What stands beside a cell, by its kind. */
    public record Piece(String kind, Beside of) {}

    static Shown of(Arranged arranged, @Nullable FilterForm filter, List<Offer> offers, Asked asked) {
        var table = arranged.table();
        var columns = table.columns();
        var styles = columns.stream().map(Shown::cellStyle).toList();
        return new Shown(
                table,
                filter,
                IntStream.range(0, columns.size())
                        .mapToObj(at -> head(table.id(), at, columns.get(at), arranged.isSorted(), asked))
                        .toList(),
                table.rows().stream().map(row -> row(row, columns, styles)).toList(),
                offers);
    }

    private static Head head(String table, int at, Column column, boolean isSorted, Asked asked) {
        String style = "govuk-table__header"
                + (column.kind().isFigure() ? " govuk-table__header--numeric" : "")
                + (column.chosen() ? " daybook-chosen" : "");
        if (!isSorted || !column.isSorted()) {
            return new Head(column.heading(), style, null, column.href(), "govuk-link");
        }
        var order = asked.order(table);
        return new Head(
                column.heading(),
                style,
                order.column() != at ? "none" : order.down() ? "descending" : "ascending",
                asked.sortedBy(table, at),
                "daybook-sort");
    }

    private static String cellStyle(Column column) {
        String figure = column.kind().isFigure() ? "--numeric" : "";
        String more = column.style().isEmpty() ? "" : " " + column.style();
        return switch (column.named()) {
            case NOTHING -> "govuk-table__cell" + (figure.isEmpty() ? "" : " govuk-table__cell" + figure) + more;
            case BOLD -> "govuk-table__header" + (figure.isEmpty() ? "" : " govuk-table__header" + figure) + more;
            case REGULAR -> "govuk-table__header govuk-!-font-weight-regular" + more;
        };
    }

    private static ShownRow row(Row row, List<Column> columns, List<String> styles) {
        List<ShownCell> cells = new ArrayList<>(columns.size());
        for (int at = 0; at < columns.size(); at++) {
            var cell = row.cells().get(at);
            cells.add(new ShownCell(
                    columns.get(at).named() != Column.Naming.NOTHING,
                    styles.get(at),
                    cell,
                    cell.beside().stream()
                            .map(beside -> new Piece(beside.kind(), beside))
                            .toList()));
        }
        return new ShownRow(row.id(), rowStyle(row.kind()), cells);
    }

    private static String rowStyle(Row.Kind kind) {
        return switch (kind) {
            case PLAIN -> "govuk-table__row";
            case STRUCK -> "govuk-table__row daybook-struck";
            case PART -> "govuk-table__row daybook-part";
            case TOTAL -> "govuk-table__row daybook-total";
        };
    }
}
