package daybook.store;

import daybook.store.watch.FindingKind;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What somebody with the superuser's rights may do to a book of twelve entries, and what has to be found of it. */
final class Tamperings {

    private Tamperings() {}

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
}
