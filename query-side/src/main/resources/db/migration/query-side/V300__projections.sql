-- How far the projections have come, and who asked for a rebuild. The projections' own tables are made by the
-- application itself, each in a schema of its own, since they can be thrown away and built again.

create schema query;

create table query.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    "timestamp"    text,
    owner          text,
    constraint token_entry_key primary key (processor_name, segment)
);
comment on table query.token_entry is 'The position of each event processor, as Axon keeps it.';

create table query.rebuild_request (
    request_no   bigint      not null generated always as identity,
    projection   text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    finished_at  timestamptz,
    constraint rebuild_request_key primary key (request_no)
);
create index rebuild_request_open on query.rebuild_request (request_no) where finished_at is null;
comment on table query.rebuild_request is 'Who asked for which projection to be built again from entry 1.';
comment on column query.rebuild_request.finished_at is 'When the new rows took the place of the old; null until then.';

grant usage on schema query to ${app_role};
grant select, insert, update, delete on query.token_entry to ${app_role};
grant select, insert (projection, requested_by, requested_at), update (finished_at) on query.rebuild_request
    to ${app_role};
