-- Sessions are shared by all programs on this database, as Spring Session keeps them. They are unlogged: a crash of the
-- server signs everybody out, and no page waits for its visit to reach the disk.

create unlogged table access.session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);
comment on table access.session is 'Who is signed in at the moment. Times are in milliseconds since 1970.';

create unlogged table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table access.session_attributes is 'What a session knows: short texts and nothing else.';

-- Each change of password or roles, and each closing, gives the account another generation. A session of an earlier one
-- is over.
create sequence access.generation;
alter table access.account add column generation bigint not null default nextval('access.generation');
comment on column access.account.generation is 'Sessions that began under another one are over.';

grant select, insert, update, delete on access.session, access.session_attributes to ${app_role};
grant usage on sequence access.generation to ${app_role};
