-- The codes from the console by which somebody becomes the first administrator. They are of use only while there is no
-- account at all.

create table access.first_code (
    code_sha256 varchar(64) not null primary key,
    made_at     timestamptz not null,
    failures    int         not null default 0
);
comment on table access.first_code is 'Hashes of codes that were printed on a console, one at each start without an account.';
comment on column access.first_code.failures is 'How often something else was typed; after ten the code is of no use.';

grant select, insert, update, delete on access.first_code to ${app_role};
