package daybook.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.TestBook;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Projections;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildIT {

    private final TestBook book = new TestBook().open();

    @AfterEach
    void close() {
        book.close();
    }

    private void askFor(String projection) {
        book.jdbc()
                .update(
                        "insert into query.rebuild_request (projection, requested_by, requested_at) values (?, 'p-admin', now())",
                        projection);
    }

    private void awaitFinished() throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            Integer open = book.jdbc()
                    .queryForObject(
                            "select count(*) from query.rebuild_request where finished_at is null", Integer.class);
            if (open != null && open == 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                "the rebuild did not finish: " + book.query(Projections.class).states());
    }

    /** What each table of a schema holds, as one digest a table, and what they are looked up by. */
    private Map<String, String> digests(String schema) {
        Map<String, String> digests = new TreeMap<>();
        List<String> tables =
                book.jdbc().queryForList("select tablename from pg_tables where schemaname = ?", String.class, schema);
        tables.forEach(table -> digests.put(
                table,
                book.jdbc()
                        .queryForObject(
                                "select count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) from %s.%s as t"
                                        .formatted(schema, table),
                                String.class)));
        digests.put(
                "looked up by",
                book.jdbc()
                        .queryForObject(
                                "select string_agg(indexdef, '|' order by indexdef) from pg_indexes where schemaname = ?",
                                String.class,
                                schema));
        return digests;
    }

    /** The schema that a projection's rows are in, whatever its version. */
    private String house(String projection) {
        return book.jdbc()
                .queryForObject(
                        "select nspname from pg_namespace where nspname ~ ('^' || ? || '_[0-9]+$')",
                        String.class,
                        projection);
    }

    private long oid(String schema) {
        Long oid = book.jdbc()
                .queryForObject("select oid::bigint from pg_namespace where nspname = ?", Long.class, schema);
        return oid == null ? 0 : oid;
    }

    @Test
    void every_projection_gives_the_same_rows_when_it_is_rebuilt() throws InterruptedException {
        long last = book.record(DecemberPaper.entries());
        book.awaitPosted(last);
        Map<String, Map<String, String>> before = new TreeMap<>();
        for (ProjectionName name : ProjectionName.values()) {
            before.put(name.text(), digests(house(name.text())));
            assertThat(before.get(name.text())).hasSizeGreaterThan(1);
        }
        long oldHouse = oid(house("scorecard"));
        before.keySet().forEach(this::askFor);
        awaitFinished();
        before.forEach(
                (name, digests) -> assertThat(digests(house(name))).as(name).isEqualTo(digests));
        assertThat(oid(house("scorecard"))).isNotEqualTo(oldHouse);
        assertThat(
                        book.jdbc()
                                .queryForList(
                                        "select nspname from pg_namespace where nspname like '%rebuild%' or nspname like '%replaced%'"))
                .isEmpty();
    }

    @Test
    void pages_are_answered_and_entries_are_posted_while_it_is_rebuilt() throws InterruptedException {
        long last = book.record(DecemberPaper.entries());
        book.awaitPosted(last);
        Basis basis = book.at(last, LocalDate.of(2008, 1, 1));
        var borrowing = book.query(BorrowingQuery.class);
        var answer = borrowing.borrowing(DecemberPaper.PROGRAMME, basis);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                Nodes.record(book, 3);
            }
        });
        for (String name : List.of("borrowing", "scorecard", "borrowing")) {
            askFor(name);
            for (int asked = 0; asked < 40; asked++) {
                assertThat(borrowing.borrowing(DecemberPaper.PROGRAMME, basis)).isEqualTo(answer);
            }
            awaitFinished();
        }
        done.set(true);
        writer.join();
        book.awaitPosted(book.dayBook().head());
        assertThat(borrowing.borrowing(DecemberPaper.PROGRAMME, basis)).isEqualTo(answer);
    }

    @Test
    void what_a_rebuild_that_was_cut_short_left_behind_is_cleared_away() throws InterruptedException {
        long last = book.record(DecemberPaper.entries());
        book.awaitPosted(last);
        Map<String, String> before = digests(house("scorecard"));
        book.jdbc().execute("create schema " + house("scorecard") + "_rebuild");
        book.jdbc().execute("create table " + house("scorecard") + "_rebuild.position (entry bigint)");
        askFor("scorecard");
        awaitFinished();
        assertThat(digests(house("scorecard"))).isEqualTo(before);
    }

    @Test
    void a_request_for_a_projection_that_does_not_exist_is_done_with() throws InterruptedException {
        askFor("nothing");
        awaitFinished();
        assertThat(book.query(Projections.class).states()).hasSize(ProjectionName.values().length);
    }
}
