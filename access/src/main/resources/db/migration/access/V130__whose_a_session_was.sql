-- A form may be sent after its session has ended. What was typed is then kept for whoever had signed in, and for nobody
-- else: so it has to be known whose a session was that is over. The id itself is not kept, as it opens nothing any more.

create table access.past_session (
    digest bytea       not null primary key,
    person text        not null,
    since  timestamptz not null
);
create index past_session_by_age on access.past_session (since);
comment on table access.past_session is 'Whose each session is or was, by the SHA-256 of its id; thrown away some days later.';

grant select, insert, update, delete on access.past_session to ${app_role};
