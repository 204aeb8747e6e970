package daybook.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.query.example.TestBook;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopiedRowsIT {

    private static final Table THING = Table.of("thing", "said", "many", "at", "measure", "number", "holds");

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

    private static Row row(long entry, String said, List<String> many, String measure) {
        EntryContext at = new EntryContext(entry, LocalDate.of(2008, 2, 29), Instant.EPOCH, "", "", () -> {
            throw new AssertionError("not asked for");
        });
        return THING.row(
                at,
                said,
                many,
                Instant.parse("2026-11-22T12:00:00.123456Z"),
                new Measure(new BigDecimal(measure)),
                7,
                entry % 2 == 0);
    }

    @Test
    void what_is_copied_is_what_would_have_been_inserted_however_awkward_the_text() {
        List<Row> rows = List.of(
                row(1, "plain", List.of("a"), "1.50"),
                row(
                        2,
                        "tab\tline\nreturn\rback\\slash \\N \\.",
                        List.of("with \"quotes\"", "back\\slash", "a,b", "{}", ""),
                        "0"),
                row(3, "\\N", List.of(), "-12.000"),
                row(4, "", List.of("NULL", "null"), "1000000"),
                row(5, "£ € 𝔘 é", List.of("£", " "), "0.001"),
                THING.row(
                        new EntryContext(6, LocalDate.of(1, 1, 1), Instant.EPOCH, "", "", () -> {
                            throw new AssertionError("not asked for");
                        }),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        rows.forEach(
                row -> book.jdbc().update(THING.insert("inserted"), row.values().toArray()));
        CopiedRows copied = new CopiedRows();
        rows.forEach(copied::add);
        Long count = book.jdbc().execute((Connection connection) -> copied.copy(connection, "copied"));
        assertThat(count).isEqualTo(6);
        assertThat(rows("copied")).hasSize(6).isEqualTo(rows("inserted"));
    }
}
