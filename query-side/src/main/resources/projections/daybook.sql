create table $.entry (
    entry bigint not null, effective date not null,
    recorded_at timestamptz not null, stream text not null, type text not null,
    person text not null, office text, authority text not null, paper text
);
create unique index on $.entry (entry);
create index on $.entry (stream, entry);
