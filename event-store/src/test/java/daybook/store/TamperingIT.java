package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.WatchSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> tamperings() {
        return Stream.of(
                Arguments.of(
                        "an amount",
                        "update daybook.event set payload = convert_to(replace(convert_from(payload, 'UTF8'), 'b 1', 'b 9'), 'UTF8') where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_CHANGED),
                Arguments.of(
                        "a date",
                        "update daybook.event set effective = effective - 1 where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_CHANGED),
                Arguments.of(
                        "who it was",
                        "update daybook.event set metadata = convert_to('{\"person\":\"another\"}', 'UTF8') where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_CHANGED),
                Arguments.of(
                        "when it was recorded",
                        "update daybook.event set recorded_at = recorded_at - interval '1 minute' where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_CHANGED),
                Arguments.of(
                        "what happened",
                        "update daybook.event set type = 'another' where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_CHANGED),
                Arguments.of(
                        "its digest away",
                        "update daybook.event set digest = null where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_FORGED),
                Arguments.of(
                        "the event of the last entry",
                        "delete from daybook.event where stream = 'd' and stream_no = 2",
                        FindingKind.EVENT_MISSING),
                Arguments.of(
                        "an event in the middle of its stream",
                        "delete from daybook.event where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_MISSING),
                Arguments.of(
                        "an entry in the middle",
                        "delete from daybook.entry where entry_no = 6",
                        FindingKind.NUMBERS_MISSING),
                Arguments.of(
                        "the last entry with its event",
                        "with gone as (delete from daybook.entry where entry_no = 12 returning *) delete from daybook.event using gone where (event.transaction_id, event.append_no) = (gone.transaction_id, gone.append_no)",
                        FindingKind.END_CHANGED),
                Arguments.of(
                        "two numbers for each other",
                        "update daybook.entry set entry_no = case entry_no when 5 then 1006 when 6 then 1005 end where entry_no in (5, 6);"
                                + "update daybook.entry set entry_no = entry_no - 1000 where entry_no > 1000",
                        FindingKind.ORDER_CHANGED),
                Arguments.of(
                        "an event to another transaction",
                        "update daybook.event set transaction_id = '9' where stream = 'b' and stream_no = 1",
                        FindingKind.EVENT_MISSING),
                Arguments.of(
                        "a moment back",
                        "update daybook.entry set entered_at = entered_at - interval '1 hour' where entry_no = 6",
                        FindingKind.MOMENT_FALLS),
                Arguments.of(
                        "an entry that nobody made",
                        "insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at, effective, metadata, payload)"
                                + " select gen_random_uuid(), stream, stream_type, 3, type, now(), effective, metadata, payload from daybook.event where stream = 'b' and stream_no = 2",
                        FindingKind.EVENT_FORGED),
                Arguments.of(
                        "an event from a transaction to come",
                        "insert into daybook.event (transaction_id, event_id, stream, stream_type, stream_no, type, recorded_at, effective, metadata, payload)"
                                + " select '4611686018427387904', gen_random_uuid(), stream, stream_type, 3, type, now(), effective, metadata, payload from daybook.event where stream = 'b' and stream_no = 2",
                        FindingKind.ENTRY_MISSING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void is_found_by_the_round(String what, String change, FindingKind kind) throws Exception {
        hostile.does(change);
        long deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (!found().contains(kind)) {
            assertThat(System.nanoTime()).as("%s, found %s", what, found()).isLessThan(deadline);
            awaitRound();
        }
    }

    static Stream<Arguments> guards() {
        return Stream.of(
                Arguments.of("alter table daybook.event disable trigger event_unchanged", "event_unchanged"),
                Arguments.of("alter table daybook.event enable trigger event_unchanged", "event_unchanged"),
                Arguments.of("drop trigger entry_kept on daybook.entry", "entry_kept"),
                Arguments.of(
                        "create or replace function daybook.refuse_change() returns trigger language plpgsql as"
                                + " 'begin return new; end'",
                        "refuse_change"),
                Arguments.of(
                        "create function daybook.digest_of(varchar) returns bytea language sql as 'select null::bytea'",
                        "digest_of"),
                Arguments.of("alter table daybook.entry drop constraint entry_event_key", "entry_event_key"),
                Arguments.of("grant update on daybook.event to daybook_app", "event UPDATE"),
                Arguments.of("grant update (payload) on daybook.event to daybook_app", "event.payload UPDATE"),
                Arguments.of("grant insert on daybook.event to pg_monitor", "role pg_monitor to daybook.event INSERT"),
                Arguments.of("grant select on daybook.event to public", "everybody to daybook.event SELECT"),
                Arguments.of("grant create on schema daybook to daybook_app", "schema daybook CREATE"),
                Arguments.of("alter function daybook.refuse_change() security definer", "refuse_change"),
                Arguments.of("alter function daybook.digest_of(daybook.event) set search_path = public", "digest_of"),
                Arguments.of("alter function daybook.take_digest() owner to daybook_app", "take_digest"),
                Arguments.of(
                        "create table public.more () inherits (daybook.event)", "child public.more of daybook.event"),
                Arguments.of(
                        "alter table daybook.event drop constraint event_stream_no_check", "event_stream_no_check"),
                Arguments.of(
                        "alter table daybook.event drop constraint event_stream_no_check;"
                                + "alter table daybook.event add constraint event_stream_no_check check (stream_no >= 0) not valid",
                        "event_stream_no_check"),
                Arguments.of("alter table daybook.event alter transaction_id set default '7'", "event.transaction_id"),
                Arguments.of("alter table daybook.entry alter entered_at drop not null", "entry.entered_at"),
                Arguments.of("alter table daybook.event add column more text", "column daybook.event.more"),
                Arguments.of("alter table daybook.event enable replica trigger event_digest", "event_digest"),
                Arguments.of(
                        "create function public.nothing() returns trigger language plpgsql as 'begin return null; end';"
                                + "create trigger swallows before insert on daybook.event for each row execute function public.nothing()",
                        "swallows"),
                Arguments.of("alter table daybook.event enable row level security", "table daybook.event"),
                Arguments.of("create policy few on daybook.event using (stream_no > 1)", "policy few"),
                Arguments.of("alter table daybook.entry owner to daybook_app", "table daybook.entry"),
                Arguments.of("alter sequence daybook.event_append_no_seq increment by -1", "event_append_no_seq"),
                Arguments.of(
                        "create function public.on_ddl() returns event_trigger language plpgsql as 'begin end';"
                                + "create event trigger everything on ddl_command_end execute function public.on_ddl()",
                        "event trigger everything"),
                Arguments.of(
                        "do $$ begin execute format('alter role daybook_app in database %I set session_replication_role = replica', current_database()); end $$",
                        "setting session_replication_role of application"),
                Arguments.of(
                        "do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$",
                        "setting search_path of everybody"),
                Arguments.of("create rule nothing as on insert to daybook.server do instead nothing", "rule nothing"));
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
    @MethodSource("guards")
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
