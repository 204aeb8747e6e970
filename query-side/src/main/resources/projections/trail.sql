-- The thing that each entry is about.
create table $.about (entry bigint not null, effective date not null, node text not null);
create index on $.about (entry);

-- The entries that say what a thing is.
create table $.node (entry bigint not null, effective date not null, node text not null, kind text not null);
create index on $.node (node, effective desc, entry desc);

-- One thing rests on another. Of the links from one thing in one slot only the last holds; a link without an end
-- clears its slot.
create table $.link (
    entry bigint not null, effective date not null,
    from_node text not null, to_node text, relation text not null, place text, slot text
);
create index on $.link (from_node, effective desc, entry desc);
create index on $.link (to_node, effective desc, entry desc);
