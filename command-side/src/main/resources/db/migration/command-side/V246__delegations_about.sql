-- Which delegations there are about a subject is asked whenever money is spent: one look, however many there are about
-- others. What is stored never changes, and neither does the database's encoding, so the answer stays the same, which
-- is what an index asks of a function.
create function daybook.delegated_subject(payload bytea) returns text language sql immutable strict parallel safe
    return convert_from(payload, 'UTF8')::jsonb ->> 'subject';

create index event_delegation_about on daybook.event (daybook.delegated_subject(payload), append_no)
    where type = 'DelegationGranted';
drop index daybook.event_delegation_granted;

-- Whether anybody was ever appointed is asked before there is a first administrator.
create index event_holder_appointed on daybook.event (append_no) where type = 'OfficeHolderAppointed';
