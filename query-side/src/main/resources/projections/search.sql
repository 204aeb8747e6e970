-- What each entry says, to be found by its words as they stand and by their stems: whoever types the beginning of a
-- word has no stem to offer. What it says is read from the entry itself.

create table $.finding (
    entry bigint not null, effective date not null,
    stream text not null, said text not null, marks text not null,
    words tsvector not null generated always as
        (to_tsvector('english'::regconfig, said) || to_tsvector('simple'::regconfig, said || ' ' || marks)) stored
);
create unique index on $.finding (entry);
create index on $.finding using gin (words);
