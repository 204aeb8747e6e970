package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.WatchSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator does with the triggers off is found: by the round, and by whoever reads it. */
class TamperingIT {

    private final Book book = new Book();
    private final Hostile hostile = new Hostile(book.database);
    private DayBookStore node;

    @BeforeEach
    void a_book_of_twelve_entries_that_adds_up() throws Exception {
        node = book.node(parts -> parts.watch(
                WatchSettings.defaults().every(Duration.ofMillis(20)).untiring()));
        for (int number = 0; number < 3; number++) {
            for (String stream : List.of("a", "b", "c", "d")) {
                node.engine().appendEvents(Book.event(stream, number));
            }
        }
        book.awaitEntries(12);
        awaitRound();
        assertThat(node.findings().open()).isEmpty();
    }

    @AfterEach
    void close() {
        book.close();
    }

    /** Until the whole book has been looked at once more. */
    private void awaitRound() throws InterruptedException {
        long rounds = node.watch().round().rounds();
        long deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (node.watch().round().rounds() < rounds + 2) {
            assertThat(System.nanoTime()).as("rounds go on").isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private List<FindingKind> found() {
        return node.findings().open().stream()
                .map(Finding::kind)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("daybook.store.Tamperings#tamperings")
    void is_found_by_the_round(String what, String change, FindingKind kind) throws Exception {
        hostile.does(change);
        long deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (!found().contains(kind)) {
            assertThat(System.nanoTime()).as("%s, found %s", what, found()).isLessThan(deadline);
            awaitRound();
        }
    }

    @Test
    void a_role_that_is_made_a_member_of_the_owner_is_named() throws Exception {
        String app = book.database.appLogin().user();
        String owner = book.database.ownerLogin().user();
        hostile.openly("grant %s to %s".formatted(owner, app));
        try {
            awaitRound();
            assertThat(node.findings().open())
                    .extracting(Finding::subject)
                    .contains("role of the application as the owner");
        } finally {
            hostile.openly("revoke %s from %s".formatted(owner, app));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("daybook.store.Tamperings#guards")
    void a_guard_that_is_changed_is_named(String change, String named) throws Exception {
        hostile.openly(change.replace("daybook_app", book.database.appLogin().user()));
        awaitRound();
        assertThat(node.findings().open()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.GUARD_CHANGED);
            assertThat(finding.subject()).contains(named);
        });
    }

    @Test
    void what_is_put_right_is_gone_and_stays_in_the_table() throws Exception {
        hostile.does("update daybook.event set effective = effective - 1 where stream = 'b' and stream_no = 1");
        awaitRound();
        assertThat(found()).containsExactly(FindingKind.EVENT_CHANGED);
        hostile.does("update daybook.event set effective = effective + 1 where stream = 'b' and stream_no = 1");
        awaitRound();
        awaitRound();
        assertThat(found()).isEmpty();
        assertThat(book.sql.queryForObject(
                        "select count(*) from daybook.finding where gone_at is not null", Long.class))
                .isEqualTo(1);
    }

    @Test
    void a_forged_entry_that_is_taken_out_again_leaves_no_alarm_once_another_has_its_number() throws Exception {
        hostile.does(
                "insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at, effective, metadata, payload)"
                        + " select gen_random_uuid(), stream, stream_type, 3, type, now(), effective, metadata, payload from daybook.event where stream = 'b' and stream_no = 2");
        book.awaitEntries(13);
        awaitRound();
        awaitRound();
        assertThat(found()).contains(FindingKind.EVENT_FORGED);
        hostile.does(
                "with gone as (delete from daybook.entry where entry_no = 13 returning *) delete from daybook.event using gone where (event.transaction_id, event.append_no) = (gone.transaction_id, gone.append_no)");
        awaitRound();
        assertThat(found())
                .as("its number is missing until it is given to another")
                .doesNotContain(FindingKind.END_CHANGED);
        node.engine().appendEvents(Book.event("a", 3));
        book.awaitEntries(13);
        long deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (!found().isEmpty()) {
            assertThat(System.nanoTime()).as("found %s", found()).isLessThan(deadline);
            awaitRound();
        }
    }

    @Test
    void it_stays_found_after_a_restart() throws Exception {
        hostile.does("update daybook.event set effective = effective - 1 where stream = 'b' and stream_no = 1");
        awaitRound();
        node.close();
        node = book.node();
        long deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (node.findings().open().isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
        assertThat(node.findings().open().getFirst().entry()).isEqualTo(6);
    }

    @Test
    void a_stream_is_not_read_past_an_event_that_was_changed() {
        hostile.does("update daybook.event set effective = effective - 1 where stream = 'b' and stream_no = 1");
        assertThatThrownBy(() -> book.node().engine().readEvents("b", 0))
                .isInstanceOf(DoesNotAddUp.class)
                .hasMessageContaining("b number 1");
    }

    @Test
    void a_stream_is_not_read_past_a_gap() {
        hostile.does("delete from daybook.event where stream = 'b' and stream_no = 1");
        assertThatThrownBy(() -> book.node().engine().readEvents("b", 0))
                .isInstanceOf(DoesNotAddUp.class)
                .hasMessageContaining("number 1 was expected");
    }

    @Test
    void entries_are_read_up_to_the_one_that_was_changed_and_no_further() {
        hostile.does("update daybook.event set effective = effective - 1 where stream = 'b' and stream_no = 1");
        var engine = book.node().engine();
        assertThatThrownBy(
                        () -> engine.readEvents(engine.createTailToken(), false).count())
                .isInstanceOf(DoesNotAddUp.class);
        assertThat(engine.readEvents(engine.createTailToken(), false).limit(5)).hasSize(5);
    }

    @Test
    void the_database_and_the_program_give_the_same_digest_whatever_is_in_it() throws Exception {
        book.sql.update("""
                insert into daybook.event (event_id, stream, stream_type, stream_no, type, revision, recorded_at, effective,
                                           metadata, payload)
                values (gen_random_uuid(), 'ä €', '', 0, 'x', null, '1969-12-31 23:59:59.123456Z', '1066-10-14', '', ''),
                       (gen_random_uuid(), 'long', 't', 0, 'x', '2', '2999-12-31 23:59:59.999999Z', '2999-01-01',
                        decode(repeat('00ff', 70000), 'hex'), 'x')""");
        book.awaitEntries(14);
        awaitRound();
        assertThat(found()).doesNotContain(FindingKind.EVENT_CHANGED, FindingKind.EVENT_FORGED);
    }
}
