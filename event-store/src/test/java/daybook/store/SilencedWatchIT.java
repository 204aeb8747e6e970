package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.WatchSettings;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds up, cuts off or rewrites the watch's own tables keeps it neither from looking nor from telling. */
class SilencedWatchIT {

    private static final String EDIT =
            "update daybook.event set effective = effective - 1 where stream = 'a' and stream_no = 1";

    private final Book book = new Book();
    private final Hostile hostile = new Hostile(book.database);
    private DayBookStore node;

    @BeforeEach
    void a_book_that_was_looked_at() throws Exception {
        node = book.node(parts -> parts.watch(
                WatchSettings.defaults().every(Duration.ofMillis(20)).untiring().silentAfter(Duration.ofSeconds(5))));
        for (int number = 0; number < 3; number++) {
            node.engine().appendEvents(Book.event("a", number));
        }
        book.awaitEntries(3);
        await("looked at", () -> node.watch().round().rounds() > 1);
        assertThat(node.findings().open()).isEmpty();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private interface Question {
        boolean isSo() throws Exception;
    }

    private void await(String what, Question question) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!question.isSo()) {
            assertThat(System.nanoTime())
                    .as("%s: %s", what, node.findings().open())
                    .isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private static Predicate<List<Finding>> of(FindingKind kind) {
        return found -> found.stream().anyMatch(finding -> finding.kind() == kind);
    }

    private void awaitFound(FindingKind kind) throws Exception {
        await(kind.text(), () -> of(kind).test(node.findings().open()));
    }

    private Connection locking(String table, String mode) throws Exception {
        var connection = book.database.superuser().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table daybook.%s in %s mode".formatted(table, mode));
        }
        return connection;
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch", "finding"})
    void who_locks_its_table_is_told_of_and_what_is_changed_meanwhile_is_found(String table) throws Exception {
        try (var lock = locking(table, "access exclusive")) {
            hostile.does(EDIT);
            awaitFound(FindingKind.EVENT_CHANGED);
            awaitFound(FindingKind.WATCH_HINDERED);
            assertThat(node.findings().open())
                    .filteredOn(finding -> finding.kind() == FindingKind.WATCH_HINDERED)
                    .allSatisfy(finding ->
                            assertThat(finding.detail()).contains("holds a lock on the table daybook." + table));
            lock.rollback();
        }
        await(
                "not hindered any more",
                () -> of(FindingKind.WATCH_HINDERED)
                        .negate()
                        .test(node.findings().open()));
        await(
                "written down afterwards",
                () -> Long.valueOf(1)
                        .equals(book.sql.queryForObject(
                                "select count(*) from daybook.finding where kind = 'EVENT_CHANGED' and gone_at is null",
                                Long.class)));
    }

    @Test
    void who_holds_the_row_of_the_round_and_does_not_go_on_does_not_stop_it() throws Exception {
        try (var lock = book.database.superuser().getConnection()) {
            lock.setAutoCommit(false);
            try (var statement = lock.createStatement()) {
                statement.execute("select from daybook.watch for update");
            }
            hostile.does(EDIT);
            awaitFound(FindingKind.EVENT_CHANGED);
            awaitFound(FindingKind.WATCH_HINDERED);
            lock.rollback();
        }
    }

    @Test
    void a_lock_on_the_entries_themselves_makes_the_watch_silent_and_that_is_told() throws Exception {
        try (var lock = locking("entry", "access exclusive")) {
            awaitFound(FindingKind.WATCH_SILENT);
            assertThat(node.findings().open().getFirst().detail()).contains("has not looked for");
            assertThat(node.watch().pulse().age()).isGreaterThan(Duration.ofSeconds(5));
            lock.rollback();
        }
        await("it looks again", () -> node.findings().open().isEmpty());
        assertThat(book.sql.queryForObject("select count(*) from daybook.finding", Long.class))
                .as("nothing is left of what was nobody's doing to the book")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function daybook.swallow() returns trigger language plpgsql as 'begin return null; end';"
                        + "create trigger swallowed before insert on daybook.finding for each row execute function daybook.swallow()",
                "create function daybook.fail() returns trigger language plpgsql as 'begin raise exception ''no''; end';"
                        + "create trigger failed before insert on daybook.finding for each row execute function daybook.fail()",
                "revoke insert, update, select on daybook.finding from daybook_app",
                "alter table daybook.finding rename to lost",
            })
    void what_cannot_be_written_down_is_told_all_the_same(String how) throws Exception {
        hostile.openly(how.replace("daybook_app", book.database.appLogin().user()));
        hostile.does(EDIT);
        awaitFound(FindingKind.EVENT_CHANGED);
        Thread.sleep(300);
        assertThat(of(FindingKind.EVENT_CHANGED).test(node.findings().open()))
                .as("it stays")
                .isTrue();
    }

    @Test
    void a_finding_that_somebody_strikes_out_of_the_table_stays_found_and_is_written_down_again() throws Exception {
        hostile.does(EDIT);
        awaitFound(FindingKind.EVENT_CHANGED);
        hostile.openly("update daybook.finding set gone_at = now()");
        await(
                "written down again",
                () -> Long.valueOf(1)
                        .equals(book.sql.queryForObject(
                                "select count(*) from daybook.finding where gone_at is null", Long.class)));
        assertThat(node.findings().open()).isNotEmpty();
        assertThat(node.findings().open().getFirst().kind()).isEqualTo(FindingKind.EVENT_CHANGED);
    }

    @Test
    void a_finding_of_a_name_that_nobody_knows_stops_nothing() throws Exception {
        hostile.openly("insert into daybook.finding (kind, subject, detail) values ('NO_SUCH', 'x', 'x')");
        hostile.does(EDIT);
        awaitFound(FindingKind.EVENT_CHANGED);
    }

    @Test
    void a_rest_until_a_day_to_come_is_not_taken() throws Exception {
        hostile.openly("update daybook.watch set ended_at = now() + interval '1 year', position = 0");
        hostile.does(EDIT);
        awaitFound(FindingKind.EVENT_CHANGED);
    }

    @Test
    void an_end_of_the_book_that_was_written_back_is_found() throws Exception {
        await(
                "remembered",
                () -> Long.valueOf(3)
                        .equals(book.sql.queryForObject(
                                "select last_entry from daybook.watch where round = 'book'", Long.class)));
        Thread.sleep(300);
        hostile.openly("update daybook.watch set last_entry = 1 where round = 'book'");
        awaitFound(FindingKind.WATCH_CHANGED);
    }
}
