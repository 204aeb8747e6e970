-- What the watch over the book found, and how far it has come. Neither is part of the record: both are worked out again.

create table daybook.finding (
    finding_no bigint      not null generated always as identity,
    kind       text        not null,
    subject    text        not null,
    entry_no   bigint,
    stream     text,
    detail     text        not null,
    found_at   timestamptz not null default clock_timestamp(),
    gone_at    timestamptz,
    constraint finding_key primary key (finding_no)
);
create unique index finding_open on daybook.finding (kind, subject) where gone_at is null;
comment on table daybook.finding is 'What does not add up in the book, kept until it is gone, and after.';
comment on column daybook.finding.subject is 'What it is about: of one kind and subject one finding is open at a time.';

create table daybook.watch (
    round          text        not null,
    position       bigint      not null default 0,
    began_at       timestamptz,
    ended_at       timestamptz,
    rounds         bigint      not null default 0,
    last_entry     bigint      not null default 0,
    last_event     uuid,
    looked_at      timestamptz,
    constraint watch_key primary key (round)
);
insert into daybook.watch (round) values ('book'), ('views');
comment on table daybook.watch is 'How far each round through the book has come.';
comment on column daybook.watch.last_entry is 'The last entry that was seen, and its event: they cannot be others later.';

grant select, insert (kind, subject, entry_no, stream, detail), update (entry_no, stream, detail, gone_at)
    on daybook.finding to ${app_role};
grant select, update on daybook.watch to ${app_role};
