-- Names and accounts live apart from the day book, so that a person's name can be put right or erased without touching
-- an entry: entries know a person by id alone. ${app_role} is the role that the application signs in with.

create schema access;

create table access.person (
    person_id    varchar(64)  not null primary key check (person_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    display_name varchar(200) not null check (display_name <> '')
);
comment on table access.person is 'The directory that gives a person id its name.';

create table access.account (
    username      varchar(64)  not null primary key check (username ~ '^[a-z0-9][a-z0-9._@-]{0,63}$'),
    person_id     varchar(64)  not null references access.person,
    password_hash varchar(200) not null,
    roles         varchar(32)[] not null check (roles <@ array['SECRETARY', 'FINANCE', 'PERFORMANCE_OFFICER',
                                                              'APPROVER', 'AUDITOR', 'ADMINISTRATOR']::varchar[]),
    enabled       boolean      not null default true
);
create index account_person on access.account (person_id);
comment on table access.account is 'Who may sign in, and in which roles. Passwords are kept as salted hashes only.';

grant usage on schema access to ${app_role};
grant select, insert, update on access.person, access.account to ${app_role};
