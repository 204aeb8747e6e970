package daybook.query.projection.posting;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.query.example.TestBook;
import daybook.query.projection.Row;
import daybook.query.projection.Selection;
import daybook.query.projection.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopiedRowsIT {

    /** Of every kind of column. */
    record ThingRow(
            long entry,
            LocalDate effective,
            @Nullable String said,
            @Nullable List<String> many,
            @Nullable Instant at,
            @Nullable Measure measure,
            @Nullable Integer number,
            @Nullable Boolean holds)
            implements Row {}

    private final TestBook book = new TestBook();

    @BeforeEach
    void make() {
        for (String schema : List.of("inserted", "copied")) {
            book.jdbc().execute("create schema " + schema);
            book.jdbc()
                    .execute("create table " + schema + ".thing (entry bigint, effective date, said text, many text[],"
                            + " at timestamptz, measure numeric, number integer, holds boolean)");
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Map<String, Object>> rows(String schema) {
        return book.jdbc()
                .queryForList("select entry, effective, said, many::text, at, measure::text, number, holds from "
                        + schema + ".thing order by entry");
    }

    private static ThingRow row(long entry, String said, List<String> many, String measure) {
        return new ThingRow(
                entry,
                LocalDate.of(2008, 2, 29),
                said,
                many,
                Instant.parse("2026-11-22T12:00:00.123456Z"),
                new Measure(new BigDecimal(measure)),
                7,
                entry % 2 == 0);
    }

    private static List<ThingRow> awkward() {
        return List.of(
                row(1, "plain", List.of("a"), "1.50"),
                row(
                        2,
                        "tab\tline\nreturn\rback\\slash \\N \\.",
                        List.of("with \"quotes\"", "back\\slash", "a,b", "{}", ""),
                        "0"),
                row(3, "\\N", List.of(), "-12.000"),
                row(4, "", List.of("NULL", "null"), "1000000"),
                row(5, "£ € 𝔘 é", List.of("£", " "), "0.001"),
                new ThingRow(6, LocalDate.of(1, 1, 1), null, null, null, null, null, null));
    }

    private void insert(ThingRow row) {
        Table<ThingRow> table = Table.of(ThingRow.class);
        book.jdbc().update(table.insert("inserted"), table.plain(row));
    }

    private long copy() {
        CopiedRows copied = new CopiedRows();
        awkward().forEach(copied::add);
        return book.jdbc().execute((Connection connection) -> copied.copy(connection, "copied"));
    }

    @Test
    void what_is_copied_is_what_would_have_been_inserted_however_awkward_the_text() {
        awkward().forEach(this::insert);
        assertThat(copy()).isEqualTo(6);
        assertThat(rows("copied")).hasSize(6).isEqualTo(rows("inserted"));
    }

    @Test
    void what_was_copied_is_read_back_as_it_was() {
        copy();
        Selection<ThingRow> things = Selection.of(ThingRow.class);
        String sql = things.from().replace("$.", "copied.") + " order by entry";
        assertThat(book.jdbc().query(sql, things)).isEqualTo(awkward());
    }

    @Test
    void under_an_alias_it_is_read_back_too_and_where_a_join_finds_none_there_is_none() {
        copy();
        Selection<ThingRow> one = Selection.of(ThingRow.class, "one");
        Selection<ThingRow> next = Selection.of(ThingRow.class, "next");
        String sql =
                "select %s, %s from copied.thing as one left join copied.thing as next on next.entry = one.entry + 1 "
                        .formatted(one.columns(), next.columns());
        assertThat(book.jdbc().query(sql + "where one.entry = 5", (row, _) -> List.of(one.read(row), next.read(row))))
                .containsExactly(awkward().subList(4, 6));
        assertThat(book.jdbc().query(sql + "where one.entry = 6", (row, _) -> next.readIfAny(row) == null))
                .containsExactly(true);
    }
}
