package daybook.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The columns of a table in the list of a query, and the rows that are read back from them. Several can stand in one
 * query, each under the alias that the query gives its table.
 */
public final class Selection<R extends Row> implements RowMapper<R> {

    private final Table<R> table;
    private final String columns;
    private final String[] labels;

    private Selection(Table<R> table, String from, String prefix) {
        this.table = table;
        this.labels =
                table.columns().stream().map(column -> prefix + column.name()).toArray(String[]::new);
        this.columns = table.listed(column ->
                prefix.isEmpty() ? from + column.name() : from + column.name() + " as " + prefix + column.name());
    }

    /** All columns, under their own names. */
    public static <R extends Row> Selection<R> of(Class<R> row) {
        return new Selection<>(Table.of(row), "", "");
    }

    /** All columns of what the query calls by this alias, which comes before their names: {@code t.due as t_due}. */
    public static <R extends Row> Selection<R> of(Class<R> row, String alias) {
        return new Selection<>(Table.of(row), alias + ".", alias + "_");
    }

    /** The list of them. */
    public String columns() {
        return columns;
    }

    /** {@code select entry, effective, ... from $.target}. */
    public String from() {
        return "select %s from %s".formatted(columns, table());
    }

    /** As the query names the table: {@code $.target}. */
    public String table() {
        return "$." + table.name();
    }

    /** The columns of its key. */
    public String key() {
        return table.key();
    }

    public R read(ResultSet row) throws SQLException {
        List<Column<?>> kinds = table.columns();
        @Nullable Object[] values = new @Nullable Object[labels.length];
        for (int place = 0; place < labels.length; place++) {
            values[place] = kinds.get(place).read(row, labels[place]);
        }
        return table.parts().whole(values);
    }

    /** The row, unless an outer join found none. */
    public @Nullable R readIfAny(ResultSet row) throws SQLException {
        return row.getObject(labels[0]) == null ? null : read(row);
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        return read(row);
    }
}
