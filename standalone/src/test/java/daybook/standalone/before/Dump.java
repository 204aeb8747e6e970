package daybook.standalone.before;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * All that is in a book's database, in the order in which it can be read into an empty one: the migrations that were made,
 * then the tables that no migration makes, which are the projections', and the rows of each table between a line that
 * begins with {@code copy} and the line {@code \.}. Sessions and codes from the console are not of the book.
 */
record Dump(Connection database) {

    private static final String PROJECTIONS =
            "select nspname from pg_namespace where nspname ~ '^(borrowing|daybook|people|registers|scorecard|search|trail)_[0-9]+$' order by 1";
    private static final String COLUMNS = """
            select string_agg(format('%%I %%s%%s%%s', attname, format_type(atttypid, atttypmod),
                case when attnotnull then ' not null' else '' end,
                case when attgenerated = 's' then format(' generated always as (%%s) stored', pg_get_expr(adbin, adrelid))
                    when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end), ', ' order by attnum)
            from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
            """;
    private static final String COPIED = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;
    private static final String TABLES =
            "select format('%%I.%%I', schemaname, tablename) from pg_tables where schemaname = '%s' order by 1";
    private static final String OF_THE_BOOK = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('daybook', 'access', 'command', 'query')
            and tablename not in ('first_code', 'as_at_horizon') and tablename !~ 'session' order by 1
            """;
    private static final String HISTORY = "public.flyway_schema_history";

    List<String> lines() throws SQLException, IOException {
        List<String> lines = new ArrayList<>(
                column("select 'migration ' || script from " + HISTORY + " where success order by installed_rank"));
        created(HISTORY, lines);
        for (String schema : column(PROJECTIONS)) {
            lines.add("create schema " + schema);
            for (String table : column(TABLES.formatted(schema))) {
                created(table, lines);
            }
            lines.addAll(
                    column("select indexdef from pg_indexes where schemaname = '%s' order by 1".formatted(schema)));
        }
        for (String table : column(OF_THE_BOOK)) {
            copied(table, lines);
        }
        lines.addAll(column(
                "select format('update daybook.as_at_horizon set moment = %L', moment) from daybook.as_at_horizon"));
        lines.addAll(
                column(
                        "select format('select setval(%L, %s)', schemaname || '.' || sequencename, last_value)"
                                + " from pg_sequences where last_value is not null and schemaname in ('daybook', 'access', 'command', 'query')"));
        return lines;
    }

    private void created(String table, List<String> lines) throws SQLException, IOException {
        lines.add("create table " + table + " ("
                + column(COLUMNS.formatted(table)).getFirst() + ")");
        copied(table, lines);
    }

    private void copied(String table, List<String> lines) throws SQLException, IOException {
        String columns = column(COPIED.formatted(table)).getFirst();
        var rows = new ByteArrayOutputStream();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s order by %s) to stdout"
                                .formatted(columns, table, columns.contains(",") ? "1, 2" : "1"),
                        rows);
        lines.add("copy " + table + " (" + columns + ") from stdin");
        rows.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
        lines.add("\\.");
    }

    private List<String> column(String question) throws SQLException {
        return Recording.column(database, question);
    }
}
