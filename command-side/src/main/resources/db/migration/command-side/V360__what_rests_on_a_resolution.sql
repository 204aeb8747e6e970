-- A resolution is withdrawn only while nothing rests on its clauses: one look, however long the book is. What is stored
-- never changes, so the answer stays the same, which is what an index asks of a function. Names hold no quotation mark.
create function daybook.cited_resolution(metadata bytea) returns text language sql immutable strict parallel safe
    return substring(convert_from(metadata, 'UTF8') from '"authority"\s*:\s*"clause:([^/"]+/[^/"]+)/');

create index event_resting_on_resolution on daybook.event (daybook.cited_resolution(metadata), stream)
    where daybook.cited_resolution(metadata) is not null;
