-- Each entry about somebody's account: what kind it is, the roles that it gives and the end of the lock that it puts on.
create table $.happened (
    entry bigint not null, effective date not null,
    person text not null, kind text not null, roles text[], until timestamptz, at timestamptz not null
);
create index on $.happened (person, entry desc);
create index on $.happened (kind, entry desc);
