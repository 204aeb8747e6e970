package daybook.standalone.before;

import daybook.testpostgres.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is in the tables of a book, asked for behind the application's back. */
record Tables(TestDatabase database) implements AutoCloseable {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables where tablename <> 'position'
            and schemaname ~ '^(borrowing|daybook|people|registers|scorecard|search|trail)_[0-9]+$' order by length(schemaname), 1
            """;

    List<String> column(String question) throws SQLException {
        try (var connection = database.superuser().getConnection()) {
            return Recording.column(connection, question);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Each table of the views in its latest version, with the names and types of its columns, its indices and a digest of
     * its rows.
     */
    Map<String, List<String>> views() throws SQLException {
        Map<String, List<String>> views = new TreeMap<>();
        for (String table : column(TABLES)) {
            views.put(
                    unversioned(table),
                    List.of(
                            one(
                                    "select string_agg(attname || ' ' || atttypid::regtype || ' ' || attnotnull, ', ' order by"
                                            + " attnum) from pg_attribute where attnum > 0 and attrelid = '" + table
                                            + "'::regclass"),
                            unversioned(one(
                                    "select coalesce(string_agg(indexdef, '; ' order by indexdef), '') from pg_indexes"
                                            + " where format('%I.%I', schemaname, tablename) = '" + table + "'"
                                            // Those by entry alone are given to tables that run already, too.
                                            + " and indexdef not like '% USING brin (entry) %'")),
                            one("select count(*) || ' ' || coalesce(md5(string_agg(said, ';' order by said)), '') from"
                                    + " (select t::text as said from " + table + " t) as told")));
        }
        return views;
    }

    /** {@code scorecard_2.target} is {@code scorecard.target}. */
    private static String unversioned(String text) {
        return text.replaceAll("_[0-9]+\\.", ".");
    }

    private String one(String question) throws SQLException {
        return column(question).getFirst();
    }

    /** Each entry up to this one, with a digest of its very bytes. */
    List<String> entries(long last) throws SQLException {
        return column("""
                select n.entry_no || ' ' || n.entered_at || ' ' || e.event_id || ' ' || e.stream || ' ' || e.stream_no || ' '
                    || e.type || ' ' || e.recorded_at || ' ' || e.effective || ' ' || encode(sha256(e.metadata), 'hex') || ' '
                    || encode(sha256(e.payload), 'hex')
                from daybook.entry n join daybook.event e using (transaction_id, append_no)
                where n.entry_no <= %d order by n.entry_no
                """.formatted(last));
    }

    long head() throws SQLException {
        return Long.parseLong(
                column("select coalesce(max(entry_no), 0) from daybook.entry").getFirst());
    }

    @Override
    public void close() {
        database.close();
    }
}
