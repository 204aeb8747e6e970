package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.example.DecemberPaper;
import daybook.query.example.TestBook;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.WatchSettings;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed in the views by hand, or would be taken over from a changed book, is noticed. */
class VigilIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestBook book =
            new TestBook(WatchSettings.defaults().every(Duration.ofMillis(20)).untiring()).open();
    private final long last = book.record(DecemberPaper.entries());

    @AfterEach
    void close() {
        book.close();
    }

    private void await(String what, Predicate<List<Finding>> is) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!is.test(book.findings().open())) {
            assertThat(System.nanoTime())
                    .as("%s: %s", what, book.findings().open())
                    .isLessThan(giveUp);
            Thread.sleep(20);
        }
    }

    private static Predicate<List<Finding>> holds(FindingKind kind, String subject) {
        return found -> found.stream()
                .anyMatch(finding -> finding.kind() == kind && finding.subject().contains(subject));
    }

    private void awaitRounds() throws InterruptedException {
        book.awaitPosted(last);
        long rounds = rounds();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (rounds() < rounds + 2) {
            assertThat(System.nanoTime()).as("rounds go on").isLessThan(giveUp);
            Thread.sleep(20);
        }
    }

    private long rounds() {
        Long rounds = book.jdbc().queryForObject("select rounds from daybook.watch where round = 'views'", Long.class);
        return rounds == null ? 0 : rounds;
    }

    private String schema(String projection) {
        return book.jdbc()
                .queryForObject(
                        "select nspname from pg_namespace where nspname ~ ('^' || ? || '_[0-9]+$')",
                        String.class,
                        projection);
    }

    private void rebuild(String projection) throws InterruptedException {
        book.jdbc()
                .update(
                        "insert into query.rebuild_request (projection, requested_by, requested_at) values (?, 'p-admin', now())",
                        projection);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!book.jdbc()
                .queryForList("select 1 from query.rebuild_request where finished_at is null")
                .isEmpty()) {
            assertThat(System.nanoTime()).as("the rebuild ends").isLessThan(giveUp);
            Thread.sleep(20);
        }
    }

    private void hostile(String change) {
        book.asSuperuser()
                .execute("alter table daybook.event disable trigger user; " + change
                        + "; alter table daybook.event enable always trigger event_unchanged;"
                        + " alter table daybook.event enable always trigger event_kept;"
                        + " alter table daybook.event enable always trigger event_digest");
    }

    @Test
    void nothing_is_found_in_a_book_that_nobody_changed() throws InterruptedException {
        awaitRounds();
        assertThat(book.findings().open()).isEmpty();
    }

    @Test
    void a_row_of_a_view_that_was_edited_is_found_and_gone_once_it_is_rebuilt() throws InterruptedException {
        awaitRounds();
        String schema = schema("borrowing");
        book.jdbc().update("update " + schema + ".facility set authorised = authorised + 1");
        await("edited", holds(FindingKind.ROWS_DIFFER, "borrowing.facility entry"));
        rebuild("borrowing");
        await("differed", holds(FindingKind.REBUILD_DIFFERED, "borrowing"));
        assertThat(book.jdbc().queryForObject("select max(rows_differing) from query.rebuild_request", Long.class))
                .isEqualTo(2);
        assertThat(book.findings().open())
                .filteredOn(finding -> finding.kind() == FindingKind.REBUILD_DIFFERED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("borrowing.facility LEIC-LAA"));
        await("mended", holds(FindingKind.ROWS_DIFFER, "").negate());
        rebuild("borrowing");
        await("the same twice", List::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch", "finding"})
    void a_row_that_was_edited_is_found_while_somebody_locks_what_the_watch_writes(String table) throws Exception {
        awaitRounds();
        try (var lock = book.locking("daybook." + table)) {
            book.jdbc().update("update " + schema("borrowing") + ".facility set authorised = authorised + 1");
            await("edited", holds(FindingKind.ROWS_DIFFER, "borrowing.facility entry"));
            await("the lock is told of", holds(FindingKind.WATCH_HINDERED, "the watch"));
            lock.rollback();
        }
    }

    @Test
    void a_row_that_was_deleted_is_found() throws InterruptedException {
        awaitRounds();
        book.jdbc()
                .update("delete from " + schema("borrowing") + ".reward_offer where entry = (select min(entry) from "
                        + schema("borrowing") + ".reward_offer)");
        await("deleted", holds(FindingKind.ROWS_DIFFER, "borrowing.reward_offer"));
    }

    @Test
    void a_rebuild_does_not_take_over_what_was_changed_and_says_why() throws InterruptedException {
        awaitRounds();
        String schema = schema("borrowing");
        long before = sum(schema);
        hostile(
                "update daybook.event set payload = convert_to(replace(convert_from(payload, 'UTF8'), '140000000', '150000000'), 'UTF8')"
                        + " where type = 'FacilityAuthorised'");
        rebuild("borrowing");
        assertThat(book.jdbc().queryForObject("select failure from query.rebuild_request", String.class))
                .contains("event-changed");
        assertThat(sum(schema)).isEqualTo(before);
        assertThat(book.findings().open())
                .extracting(Finding::kind)
                .contains(FindingKind.EVENT_CHANGED, FindingKind.REBUILD_FAILED);
    }

    @Test
    void a_rebuild_that_meets_a_gap_ends_and_says_where() throws InterruptedException {
        awaitRounds();
        hostile("delete from daybook.event where type = 'FacilityAuthorised'");
        rebuild("borrowing");
        assertThat(book.jdbc().queryForObject("select failure from query.rebuild_request", String.class))
                .contains("event-missing");
        await(
                "named",
                found -> found.stream()
                        .anyMatch(finding -> finding.kind() == FindingKind.EVENT_MISSING
                                && "programme:LEIC-LAA".equals(finding.stream())));
    }

    @Test
    void a_balance_above_the_step_before_it_is_an_alarm() throws InterruptedException {
        awaitRounds();
        book.jdbc()
                .update("insert into " + schema("borrowing")
                        + ".movement select entry, effective, programme, proposal, 'DRAWN', 1, 4000000 from "
                        + schema("borrowing") + ".proposal limit 1");
        await("drawn", holds(FindingKind.BALANCE_IMPOSSIBLE, "drawn"));
        assertThat(book.findings().open())
                .filteredOn(finding -> finding.kind() == FindingKind.BALANCE_IMPOSSIBLE)
                .as("told in pounds, as people write them")
                .anySatisfy(finding -> assertThat(finding.detail()).contains("drawn is £40,000, and committed is £"));
    }

    private long sum(String schema) {
        Long sum = book.jdbc().queryForObject("select sum(authorised) from " + schema + ".facility", Long.class);
        return sum == null ? 0 : sum;
    }
}
