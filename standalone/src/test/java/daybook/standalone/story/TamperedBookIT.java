package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** What readers of a book are told that somebody has changed past Daybook. */
class TamperedBookIT {

    private static final List<String> ASKED = List.of(
            "/",
            "/offices",
            "/offices/ADMINISTRATOR",
            "/entries",
            "/entries/1",
            "/entries/2",
            "/trail?of=entry:2",
            "/search?q=administrator",
            "/people",
            "/programmes",
            "/indicator-sets",
            "/meetings",
            "/papers",
            "/state-of-the-book",
            "/api/offices",
            "/api/offices/ADMINISTRATOR",
            "/api/entries",
            "/api/entries/1",
            "/api/trail?of=entry:2",
            "/api/programmes",
            "/api/indicator-sets");

    private static OwnLedger ledger;

    @BeforeAll
    static void begin(@TempDir Path folder) throws Exception {
        ledger = OwnLedger.begun(folder);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static void awaitHealth(boolean addsUp) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        String health = ledger.answer("/actuator/health").body();
        while (health.contains("DOES_NOT_ADD_UP") == addsUp || health.contains("\"found\":0") != addsUp) {
            assertThat(System.nanoTime()).as(health).isLessThan(deadline);
            Thread.sleep(50);
            health = ledger.answer("/actuator/health").body();
        }
    }

    private static void hostile(String change) {
        ledger.asSuperuser()
                .execute("alter table daybook.event disable trigger user; " + change
                        + "; alter table daybook.event enable always trigger event_unchanged;"
                        + " alter table daybook.event enable always trigger event_kept;"
                        + " alter table daybook.event enable always trigger event_digest");
    }

    @Test
    void whoever_reads_a_figure_is_told_on_that_page_and_whoever_asks_by_call_in_a_header() throws Exception {
        awaitHealth(true);
        assertThat(ledger.page("/").selectFirst("#book-in-doubt")).isNull();
        assertThat(ledger.answer("/api/offices").headers().firstValue("Daybook-Book"))
                .isEmpty();
        hostile(
                "update daybook.event set effective = effective - 1 where stream = 'office:ADMINISTRATOR' and stream_no = 0");
        awaitHealth(false);
        for (String path : List.of("/", "/offices", "/programmes", "/indicator-sets", "/entries")) {
            var warning = ledger.page(path).selectFirst("#book-in-doubt");
            assertThat(warning).as(path).isNotNull();
            assertThat(warning.text()).contains("An entry was changed (office:ADMINISTRATOR number 0)");
            assertThat(warning.select("a").attr("href")).isEqualTo("/state-of-the-book");
        }
        for (String path : List.of("/api/offices", "/api/programmes", "/offices")) {
            assertThat(ledger.answer(path).headers().firstValue("Daybook-Book"))
                    .as(path)
                    .hasValue("does-not-add-up");
        }
        hostile(
                "update daybook.event set effective = effective + 1 where stream = 'office:ADMINISTRATOR' and stream_no = 0");
        awaitHealth(true);
        assertThat(ledger.page("/").selectFirst("#book-in-doubt")).isNull();
    }

    @Test
    void no_row_that_is_missing_or_there_twice_is_answered_with_a_fault_of_the_server() throws Exception {
        var sql = ledger.asSuperuser();
        List<String> faults = new ArrayList<>();
        for (String table : sql.queryForList(
                "select schemaname || '.' || tablename from pg_tables where schemaname ~ '_[0-9]+$' and tablename <> 'position' order by 1",
                String.class)) {
            sql.execute("create table public.aside as select * from " + table);
            try {
                sql.execute("delete from " + table);
                ask(table + " emptied", faults);
                sql.execute(back(table));
                doubled(table, faults);
            } finally {
                sql.execute("delete from " + table);
                sql.execute(back(table));
                sql.execute("drop table public.aside");
            }
        }
        assertThat(faults).isEmpty();
        awaitHealth(true);
    }

    /** All that is not worked out by the table itself. */
    private static String back(String table) {
        String columns = ledger.asSuperuser()
                .queryForObject(
                        "select string_agg(quote_ident(attname), ', ') from pg_attribute"
                                + " where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
                        String.class,
                        table);
        return "insert into %1$s (%2$s) select %2$s from public.aside".formatted(table, columns);
    }

    private static void doubled(String table, List<String> faults) throws Exception {
        try {
            ledger.asSuperuser().execute(back(table));
        } catch (DataAccessException keyed) {
            return;
        }
        ask(table + " doubled", faults);
    }

    private static void ask(String how, List<String> faults) throws Exception {
        for (String path : ASKED) {
            int status = ledger.answer(path).statusCode();
            if (status == 500) {
                faults.add(how + ": " + path);
            }
        }
    }

    @Test
    void what_is_asked_as_at_a_moment_before_the_book_began_says_when_it_began() throws Exception {
        var answer = ledger.answer("/api/offices/ADMINISTRATOR?asAt=2001-01-01");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"before-the-book\"").contains("the book began at");
        assertThat(ledger.answer("/api/offices?asAt=2001-01-01").statusCode()).isEqualTo(200);
        assertThat(ledger.answer("/api/offices/NOBODY").body()).contains("\"not-found\"");
    }

    @Test
    void a_document_that_was_changed_is_not_handed_out_and_is_found() throws Exception {
        var sql = ledger.asSuperuser();
        sql.execute("insert into command.document (sha256, bytes, received_at)"
                + " values (encode(sha256('as received'), 'hex'), 'as received', now())");
        awaitHealth(true);
        sql.execute("alter table command.document disable trigger user;"
                + " update command.document set bytes = 'changed' where bytes = 'as received';"
                + " alter table command.document enable trigger user");
        awaitHealth(false);
        assertThat(ledger.page("/state-of-the-book").text()).contains("A document is not the one that was received");
        sql.execute("alter table command.document disable trigger user;"
                + " update command.document set bytes = 'as received' where bytes = 'changed';"
                + " alter table command.document enable trigger user");
        awaitHealth(true);
    }
}
