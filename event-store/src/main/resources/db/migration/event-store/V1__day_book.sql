-- The day book: what happened (event) and the number each of it was given (entry).
-- Both tables only ever grow. ${app_role} is the role that the application signs in with; it owns nothing here.

create schema daybook;

-- One row an event, written by the appender in the transaction of its own decision.
-- transaction_id comes first in the key because the sequencer walks it in that order; append_no settles the order
-- within a transaction, and must be taken one at a time (no CACHE) so that it grows along every stream.
create table daybook.event (
    transaction_id xid8        not null default pg_current_xact_id(),
    append_no      bigint      not null generated always as identity (cache 1),
    event_id       uuid        not null,
    stream         text        not null,
    stream_type    text        not null,
    stream_no      bigint      not null check (stream_no >= 0),
    type           text        not null,
    revision       text,
    recorded_at    timestamptz not null,
    effective      date        not null,
    metadata       bytea       not null,
    payload        bytea       not null,
    constraint event_key primary key (transaction_id, append_no),
    constraint event_stream_key unique (stream, stream_no),
    constraint event_id_key unique (event_id)
);
comment on table daybook.event is 'What happened: appended once, never changed.';
comment on column daybook.event.transaction_id is 'The transaction that appended it; the first half of the order.';
comment on column daybook.event.append_no is 'The second half of the order: the place within the transaction.';
comment on column daybook.event.stream_type is 'The kind of the stream; empty for an event that stands alone.';
comment on column daybook.event.stream_no is 'The place within the stream, from 0 without a gap.';
comment on column daybook.event.recorded_at is 'The reading of the clock when it was decided.';
comment on column daybook.event.effective is 'The date on which it took effect.';
comment on column daybook.event.metadata is 'The very bytes as serialised: who, in which office, by what authority.';
comment on column daybook.event.payload is 'The very bytes as serialised.';

-- One row an entry, written by the sequencer. No foreign key: checking it would lock, and so rewrite, every event row
-- that is numbered; the sequencer's one statement takes the key from the event itself.
create table daybook.entry (
    entry_no       bigint      not null check (entry_no >= 1),
    transaction_id xid8        not null,
    append_no      bigint      not null,
    entered_at     timestamptz not null,
    constraint entry_key primary key (entry_no),
    constraint entry_event_key unique (transaction_id, append_no)
);
create index entry_entered_at on daybook.entry (entered_at);
comment on table daybook.entry is 'The number of each event, contiguous from 1, given once.';
comment on column daybook.entry.entered_at is 'When the number was given; never falls as the number rises.';

-- The servers that the book has lived on. Transaction ids count per server, so after a dump is restored into another
-- one they start again: whatever was appended after after_append_no is ordered by the ids of the last server here.
create table daybook.server (
    server_no         int         not null primary key check (server_no >= 1),
    system_identifier bigint      not null,
    after_append_no   bigint      not null check (after_append_no >= 0),
    since             timestamptz not null default clock_timestamp()
);
comment on table daybook.server is 'The PostgreSQL servers that the book has lived on, in order.';

-- The latest moment for which somebody was told the last entry. Later entries must be entered after it, even when the
-- server's clock is set back: an answer once given stays the answer.
create table daybook.as_at_horizon (
    only_row boolean     not null primary key default true check (only_row),
    moment   timestamptz not null
);
insert into daybook.as_at_horizon (moment) values ('-infinity');
comment on table daybook.as_at_horizon is 'The latest moment an as-at answer was given for; entries come after it.';

create function daybook.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the day book is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Record a correction instead: a new event that names what it corrects and why.';
end
$$;

-- "Always" so that the trigger also fires under session_replication_role = replica.
create trigger event_unchanged before update or delete on daybook.event
    for each row execute function daybook.refuse_change();
create trigger event_kept before truncate on daybook.event
    for each statement execute function daybook.refuse_change();
create trigger entry_unchanged before update or delete on daybook.entry
    for each row execute function daybook.refuse_change();
create trigger entry_kept before truncate on daybook.entry
    for each statement execute function daybook.refuse_change();
create trigger server_unchanged before update or delete on daybook.server
    for each row execute function daybook.refuse_change();
create trigger server_kept before truncate on daybook.server
    for each statement execute function daybook.refuse_change();
alter table daybook.event enable always trigger event_unchanged;
alter table daybook.event enable always trigger event_kept;
alter table daybook.entry enable always trigger entry_unchanged;
alter table daybook.entry enable always trigger entry_kept;
alter table daybook.server enable always trigger server_unchanged;
alter table daybook.server enable always trigger server_kept;

-- The two columns of the order are given by the database alone, so the application may not name them.
grant usage on schema daybook to ${app_role};
grant select on daybook.event, daybook.entry to ${app_role};
grant insert (event_id, stream, stream_type, stream_no, type, revision, recorded_at, effective, metadata, payload)
    on daybook.event to ${app_role};
grant insert on daybook.entry to ${app_role};
grant select, insert on daybook.server to ${app_role};
grant select, update (moment) on daybook.as_at_horizon to ${app_role};

-- To see how old other roles' transactions are. Where the migrating role may not give this, the gauge falls back to
-- the time since it first saw such a transaction.
do $$
begin
    grant pg_read_all_stats to ${app_role};
exception when insufficient_privilege then
    raise notice 'pg_read_all_stats was not granted to ${app_role}: the age of foreign transactions is a lower bound';
end
$$;
