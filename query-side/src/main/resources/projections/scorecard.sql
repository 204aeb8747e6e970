create table $.indicator_set (
    entry bigint not null, effective date not null,
    indicator_set text not null, title text not null, period_from date, period_to date not null
);
create unique index on $.indicator_set (indicator_set, effective desc, entry desc);

create table $.reward_terms (
    entry bigint not null, effective date not null,
    indicator_set text not null, threshold text not null
);
create unique index on $.reward_terms (indicator_set, effective desc, entry desc);

-- Without a theme the indicator has left the set.
create table $.member (
    entry bigint not null, effective date not null,
    indicator_set text not null, indicator text not null, theme text
);
create unique index on $.member (indicator_set, indicator, effective desc, entry desc);
create index on $.member (indicator);

create table $.definition (
    entry bigint not null, effective date not null,
    indicator text not null, title text not null, unit text, polarity text, shape text, frequency text,
    part_of text, decimals integer not null, series text
);
create unique index on $.definition (indicator, effective desc, entry desc);
create index on $.definition (part_of) where part_of is not null;

create table $.target (
    entry bigint not null, effective date not null,
    indicator text not null, kind text not null, due date not null,
    value numeric not null, threshold numeric, revised_from numeric
);
create unique index on $.target (indicator, kind, due desc, effective desc, entry desc);

-- What is said about a period takes effect on its last day. The last row of a period holds: a return, its correction,
-- that there is none (its note says why), or that the one there was is withdrawn.
create table $.indicator_return (
    entry bigint not null, effective date not null,
    indicator text not null, number integer, period_from date, whole_year boolean not null,
    standing text not null, value numeric, numerator numeric, denominator numeric, status text, note text,
    corrects integer, expected date
);
create unique index on $.indicator_return (indicator, effective desc, period_from, entry desc);
create index on $.indicator_return (indicator, effective desc, period_from, entry desc) where whole_year;
create index on $.indicator_return (indicator, effective desc, period_from, entry desc) where standing = 'UNAVAILABLE';

create table $.withdrawal (
    entry bigint not null, effective date not null,
    indicator text not null
);
create unique index on $.withdrawal (indicator, effective desc, entry desc);

-- The words that a set rates in; all of a scheme have one entry.
create table $.scheme (
    entry bigint not null, effective date not null,
    indicator_set text not null, place integer not null, word text not null, rag text not null
);
create unique index on $.scheme (indicator_set, effective desc, entry desc, place);

create table $.rating (
    entry bigint not null, effective date not null,
    indicator text not null, indicator_set text not null, rating text not null, note text
);
create unique index on $.rating (indicator, indicator_set, effective desc, entry desc);

create table $.forecast (
    entry bigint not null, effective date not null,
    indicator text not null, kind text not null, due date not null, low numeric not null, high numeric not null,
    note text
);
create unique index on $.forecast (indicator, kind, due, effective desc, entry desc);
