-- Where to find what is on a register. What it says is read from its entry.

create table $.body (entry bigint not null, effective date not null, body text not null);
create unique index on $.body (body, effective desc, entry desc);

create table $.office (entry bigint not null, effective date not null, office text not null);
create unique index on $.office (office, effective desc, entry desc);

-- Who holds an office from a day on, or holds it no longer.
create table $.holder (
    entry bigint not null, effective date not null,
    office text not null, person text not null, from_day date not null, holds boolean not null
);
create unique index on $.holder (office, person, from_day desc, entry desc);
create index on $.holder (person);

create table $.paper (entry bigint not null, effective date not null, paper text not null);
create unique index on $.paper (paper, effective desc, entry desc);

create table $.printed (
    entry bigint not null, effective date not null,
    paper text not null, place text not null, quantity text not null, subject text not null
);
create unique index on $.printed (paper, place, quantity, subject, effective desc, entry desc);

create table $.meeting (entry bigint not null, effective date not null, meeting text not null);
create unique index on $.meeting (meeting, effective desc, entry desc);

create table $.resolution (
    entry bigint not null, effective date not null,
    meeting text not null, item text not null, paper text
);
create unique index on $.resolution (meeting, item, effective desc, entry desc);
create index on $.resolution (paper) where paper is not null;

create table $.clause (
    entry bigint not null, effective date not null,
    meeting text not null, item text not null, clause text not null, verb text not null
);
create index on $.clause (meeting, item, clause, effective desc, entry desc);
create index on $.clause (verb, effective desc, entry desc);

create table $.delegation (
    entry bigint not null, effective date not null,
    delegation text not null, subject text not null
);
create unique index on $.delegation (delegation, effective desc, entry desc);
create index on $.delegation (subject);

create table $.approval (
    entry bigint not null, effective date not null,
    delegation text not null, approval integer not null, amount bigint not null
);
create unique index on $.approval (delegation, approval, effective desc, entry desc);

create table $.revocation (entry bigint not null, effective date not null, delegation text not null);
create unique index on $.revocation (delegation, effective desc, entry desc);

create table $.refusal (entry bigint not null, effective date not null, delegation text not null);
create unique index on $.refusal (delegation, effective desc, entry desc);
