-- What the command side keeps beside the day book: the requests that were done, those that were refused, and documents.

create schema command;

-- Written in the transaction of the facts themselves, so that a request is done once or not at all.
create table command.request (
    id          uuid        not null primary key,
    fingerprint text        not null,
    person      text        not null,
    at          timestamptz not null
);
comment on table command.request is 'Each request that was done. The same one sent again is not done again.';
comment on column command.request.fingerprint is 'SHA-256 of what was asked for and by what authority.';

create table command.request_event (
    request  uuid not null references command.request (id),
    place    int  not null check (place >= 1),
    event_id uuid not null unique,
    primary key (request, place)
);
comment on table command.request_event is 'The facts that a request led to, in order.';

create table command.refused_request (
    id       uuid        not null primary key,
    person   text        not null,
    at       timestamptz not null,
    form     text        not null,
    entries  jsonb       not null,
    refusals jsonb       not null
);
comment on table command.refused_request is 'What was typed into a form and why it was refused, so that the form can show both.';
comment on column command.refused_request.form is 'The path of the form.';
comment on column command.refused_request.entries is 'Field name to the values typed.';
comment on column command.refused_request.refusals is 'List of rule, field or null, message, wayOut.';

create table command.document (
    sha256      text        not null primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null,
    received_at timestamptz not null
);
comment on table command.document is 'Papers as they were received, each kept once.';

grant usage on schema command to ${app_role};
grant select, insert on command.request, command.request_event, command.refused_request, command.document
    to ${app_role};
