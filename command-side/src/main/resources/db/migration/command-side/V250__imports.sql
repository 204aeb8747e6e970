-- Files on their way into the day book: what was sent, what each of its rows would do, and what came of it.

create table command.import (
    id           uuid        not null primary key,
    person       text        not null,
    at           timestamptz not null,
    office       text        not null,
    reason       text        not null,
    paper        text,
    place        text,
    roles        text        not null,
    file_name    text        not null,
    bytes        bigint      not null,
    state        text        not null check (state in ('SENDING', 'WAITING', 'READING', 'CHECKED', 'UNREADABLE', 'CONFIRMED', 'RECORDED')),
    version      int         not null default 0,
    moved        boolean     not null default false,
    rows_total   int         not null default 0,
    rows_done    int         not null default 0,
    acts_new     int         not null default 0,
    acts_known   int         not null default 0,
    acts_refused int         not null default 0,
    decided_on   date,
    problem      jsonb,
    confirmed_at timestamptz,
    first_event  uuid,
    last_event   uuid,
    worker       uuid,
    worked_until timestamptz
);
create index import_at on command.import (at);
create index import_open on command.import (at) where state in ('WAITING', 'READING', 'CONFIRMED');
comment on table command.import is 'Each file that was sent, and how far it has come.';
comment on column command.import.roles is 'The roles of whoever sent it, with blanks between them: what its rows were heard under.';
comment on column command.import.version is 'Which dry run it is at; each starts from nothing.';
comment on column command.import.moved is 'Whether the last dry run began because the day book had changed since the one before.';
comment on column command.import.decided_on is 'The day that the dry run took for today.';
comment on column command.import.worked_until is 'Until then another process leaves it to the worker.';

create table command.import_part (
    import uuid  not null references command.import (id),
    part   int   not null,
    bytes  bytea not null,
    primary key (import, part)
);
comment on table command.import_part is 'The file itself, in parts, until it is recorded.';

create table command.import_row (
    import    uuid not null references command.import (id),
    place     int  not null,
    sheet     text not null,
    first_row bigint not null,
    last_row  bigint not null,
    template  text not null,
    says      text not null,
    outcome   text not null check (outcome in ('NEW', 'KNOWN', 'REFUSED')),
    problems  jsonb,
    primary key (import, place)
);
create index import_row_refused on command.import_row (import, place) where outcome = 'REFUSED';
comment on table command.import_row is 'What each row, or each group of rows that make one act, would do.';
comment on column command.import_row.problems is 'List of rule, column or null, message, wayOut.';

create table command.import_event (
    import      uuid   not null references command.import (id),
    place       int    not null,
    number      int    not null,
    event_id    uuid   not null,
    stream      text   not null,
    stream_type text   not null,
    stream_no   bigint not null,
    type        text   not null,
    revision    text,
    effective   date   not null,
    metadata    bytea  not null,
    payload     bytea  not null,
    primary key (import, place, number)
);
create index import_event_stream on command.import_event (import, stream, stream_no);
comment on table command.import_event is 'What would be recorded, until it is.';

create table command.import_ground (
    import  uuid   not null references command.import (id),
    stream  text   not null,
    last_no bigint not null,
    primary key (import, stream)
);
comment on table command.import_ground is 'The streams that the dry run read, and where each ended then.';

grant select, insert, update on command.import to ${app_role};
grant select, insert, delete
    on command.import_part, command.import_row, command.import_event, command.import_ground to ${app_role};
