package daybook.chaos.scene;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.testapplication.history.History;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The day book and its projections as the database has them, asked from outside. */
public final class Book {

    /** What clients recorded comes after the months of the history. */
    private static final String RETURNS = """
            select n.entry_no, replace(e.stream, 'indicator:I-0-', '') || '-'
                || (convert_from(e.payload, 'UTF8')::jsonb ->> 'value') as what
            from daybook.entry as n join daybook.event as e using (transaction_id, append_no)
            where e.type = 'IndicatorReturnRecorded' and e.effective >= ?
            order by n.entry_no
            """;

    private final JdbcTemplate sql;

    public Book(DataSource superuser) {
        this.sql = new JdbcTemplate(superuser);
    }

    /** Whether all that is recorded is numbered. */
    public boolean isNumbered() {
        return number("select count(*) from daybook.entry") == number("select count(*) from daybook.event");
    }

    /** Whether all that is recorded is numbered and posted. */
    public boolean isSettled() {
        long events = number("select count(*) from daybook.event");
        return isNumbered()
                && schemas().stream().allMatch(schema -> number("select entry from " + schema + ".position") == events);
    }

    /** The last entry. */
    public long last() {
        return number("select max(entry_no) from daybook.entry");
    }

    /** Everything that was acknowledged is there, once, under the number that was told; and nothing else is. */
    public void holdsExactly(Map<String, Long> receipts) {
        assertThat(returns()).isEqualTo(receipts);
    }

    /** The entries of all that clients recorded. */
    public Map<String, Long> returns() {
        Map<String, Long> found = new LinkedHashMap<>();
        sql.query(
                RETURNS,
                row -> {
                    assertThat(found.put(row.getString("what"), row.getLong("entry_no")))
                            .as("%s is there twice", row.getString("what"))
                            .isNull();
                },
                History.FIRST.plusMonths(History.RETURNS));
        return found;
    }

    /** What the program has found, of what does not add up. */
    public List<String> findings() {
        return sql.queryForList("select kind || ' ' || subject || ': ' || detail from daybook.finding", String.class);
    }

    /** Numbers go up from 1 without a gap, in each stream and in all. */
    public void isWhole() {
        assertThat(findings())
                .as("nobody has touched the book; a clock that was set back is told of")
                .allMatch(found -> found.startsWith("CLOCK_FALLS"));
        assertThat(number("select count(*) from daybook.entry"))
                .as("entry numbers are contiguous")
                .isEqualTo(number("select coalesce(max(entry_no), 0) from daybook.entry"));
        assertThat(sql.queryForList(
                        "select stream from daybook.event group by stream having count(*) <> max(stream_no) + 1",
                        String.class))
                .as("streams with a gap")
                .isEmpty();
        assertThat(number("""
                        select count(*) from (
                            select entry_no, stream_no, lag(stream_no) over (partition by stream order by entry_no) as before
                            from daybook.entry join daybook.event using (transaction_id, append_no)) as ordered
                        where before is not null and stream_no <> before + 1""")).as("entries out of their stream's order").isZero();
    }

    public List<String> schemas() {
        return sql.queryForList(
                "select nspname from pg_namespace where to_regclass(format('%I.position', nspname)) is not null "
                        + "and nspname not like '%rebuild' order by 1",
                String.class);
    }

    public long number(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }

    /** How many rows a statement has changed. */
    public int change(String statement) {
        return sql.update(statement);
    }

    public Instant moment(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, OffsetDateTime.class))
                .toInstant();
    }

    /** Asks for every projection to be built again from entry 1. */
    public void rebuild() {
        for (String schema : schemas()) {
            sql.update(
                    "insert into query.rebuild_request (projection, requested_by, requested_at) values (?, 'chaos', now())",
                    schema.replaceAll("_\\d+$", ""));
        }
    }

    public boolean isRebuilt() {
        return number("select count(*) from query.rebuild_request where finished_at is null") == 0;
    }

    /** The rows of every table of every projection, as one figure for each. */
    public Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String schema : schemas()) {
            for (String table : sql.queryForList(
                    "select tablename from pg_tables where schemaname = ? order by 1", String.class, schema)) {
                rows.put(
                        schema + "." + table,
                        sql.queryForObject(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                        + schema + "." + table + " as t",
                                String.class));
            }
        }
        return rows;
    }
}
