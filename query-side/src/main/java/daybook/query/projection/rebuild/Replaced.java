package daybook.query.projection.rebuild;

import daybook.query.projection.Column;
import daybook.query.projection.Projection;
import daybook.query.projection.Table;
import daybook.query.projection.TableScript;
import daybook.query.projection.posting.ProjectionSchema;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds the rows that a rebuild gave against those that they replaced. */
final class Replaced {

    /** So many rows are named; all are counted. */
    private static final int MOST_NAMED = 10;

    private static final String DIFFERENCES = """
            with old as (select %1$s from %2$s.%4$s where entry <= %5$d),
                 new as (select %1$s from %3$s.%4$s where entry <= %5$d),
                 gone as (select * from old except all select * from new),
                 come as (select * from new except all select * from old),
                 both_ways as (select 'not given by the entry' as how, %6$s as what, entry from gone
                               union all select 'missing, or another', %6$s, entry from come)
            select count(*) over (), how, what, entry from both_ways order by entry, how limit %7$d
            """;

    /**
     * What differs.
     *
     * @param rows how many, in the old rows and in the new
     * @param named the first of them, with their keys
     */
    record Differences(long rows, List<String> named) {

        String told() {
            return "%d rows differ from those before: %s".formatted(rows, String.join("; ", named));
        }
    }

    private final JdbcTemplate jdbc;
    private final Projection projection;

    Replaced(JdbcTemplate jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** The rows in the schema put aside against those that serve now, up to where the former had come. */
    Differences differences(String aside, String serving) {
        Long position =
                jdbc.queryForObject("select entry from %s.%s".formatted(aside, ProjectionSchema.POSITION), Long.class);
        List<String> named = new ArrayList<>();
        long rows = 0;
        for (TableScript script : TableScript.all(projection.tables()).toList()) {
            rows += differences(Table.of(script.row()), aside, serving, position == null ? 0 : position, named);
        }
        return new Differences(rows, List.copyOf(named));
    }

    private long differences(Table<?> table, String aside, String serving, long position, List<String> named) {
        long[] rows = {0};
        jdbc.query(
                DIFFERENCES.formatted(
                        table.listed(Column::name),
                        aside,
                        serving,
                        table.name(),
                        position,
                        table.key().isEmpty() ? "''" : "concat_ws(', ', " + table.key() + ")",
                        MOST_NAMED),
                row -> {
                    rows[0] = row.getLong(1);
                    if (named.size() < MOST_NAMED) {
                        named.add("%s %s (entry %d), %s"
                                .formatted(
                                        RowsBeside.where(projection, table),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getString(2)));
                    }
                });
        return rows[0];
    }
}
