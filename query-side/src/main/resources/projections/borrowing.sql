create table $.programme (
    entry bigint not null, effective date not null,
    programme text not null, title text not null, indicator_set text not null
);
create unique index on $.programme (programme, effective desc, entry desc);

create table $.reward_offer (
    entry bigint not null, effective date not null,
    programme text not null, indicator text not null, potential bigint not null
);
create unique index on $.reward_offer (programme, indicator, effective desc, entry desc);

create table $.facility (
    entry bigint not null, effective date not null,
    programme text not null, authorised bigint not null, under_clause boolean not null
);
create unique index on $.facility (programme, effective desc, entry desc);

create table $.extension (
    entry bigint not null, effective date not null,
    programme text not null, request integer not null, step text not null, clause text not null,
    amount bigint, awaiting text
);
create unique index on $.extension (programme, request, effective desc, entry desc);

create table $.proposal (
    entry bigint not null, effective date not null,
    programme text not null, proposal text not null, indicator text not null, requested bigint, purpose text not null
);
create unique index on $.proposal (programme, proposal, effective desc, entry desc);

create table $.recommendation (
    entry bigint not null, effective date not null,
    programme text not null, proposal text not null, advice text not null, amount bigint not null, condition text
);
create unique index on $.recommendation (programme, proposal, effective desc, entry desc);

create table $.decision (
    entry bigint not null, effective date not null,
    programme text not null, proposal text not null, outcome text not null, clause text not null,
    amount bigint, condition text, awaiting text
);
create unique index on $.decision (programme, proposal, effective desc, entry desc);

-- Which proposal a delegation releases money for.
create table $.delegation (
    entry bigint not null, effective date not null,
    delegation text not null, programme text not null, proposal text not null
);
create unique index on $.delegation (programme, proposal, delegation, effective desc, entry desc);

create table $.approval (
    entry bigint not null, effective date not null,
    delegation text not null, approval integer not null, amount bigint not null
);
create unique index on $.approval (delegation, approval, effective desc, entry desc);

-- Where delegates decided against what was left.
create table $.refusal (entry bigint not null, effective date not null, delegation text not null);
create unique index on $.refusal (delegation, effective desc, entry desc);

-- What has been done with an investment's money.
create table $.movement (
    entry bigint not null, effective date not null,
    programme text not null, proposal text not null, act text not null, number integer not null, amount bigint not null
);
create unique index on $.movement (programme, proposal, act, number, effective desc, entry desc);

create table $.claim (
    entry bigint not null, effective date not null,
    programme text not null, claim integer not null, indicator text, instalment integer not null, amount bigint not null
);
create unique index on $.claim (programme, claim, effective desc, entry desc);

create table $.receipt (
    entry bigint not null, effective date not null,
    programme text not null, receipt integer not null, claim integer not null, amount bigint not null
);
create unique index on $.receipt (programme, claim, receipt, effective desc, entry desc);

create table $.printed (
    entry bigint not null, effective date not null,
    subject text not null, paper text not null, place text not null, quantity text not null,
    amount bigint, measure numeric
);
create unique index on $.printed (subject, paper, place, quantity, effective desc, entry desc);
