-- A digest of each event, taken as it is written: who changes the event afterwards and leaves the digest as it was is
-- found out. It is the program that works digests out again when it reads (EventDigest), not this function: whoever may
-- change events may change functions too.

create function daybook.digest_part(part bytea) returns bytea language sql immutable parallel safe as $$
    select int4send(coalesce(octet_length(part), -1)) || coalesce(part, ''::bytea);
$$;

create function daybook.digest_of(e daybook.event) returns bytea language sql stable parallel safe as $$
    select sha256(int8send(e.transaction_id::text::bigint) || int8send(e.append_no) || uuid_send(e.event_id)
               || int8send(e.stream_no) || int8send((extract(epoch from e.recorded_at) * 1000000)::bigint)
               || int4send(e.effective - date '1970-01-01')
               || daybook.digest_part(convert_to(e.stream, 'UTF8'))
               || daybook.digest_part(convert_to(e.stream_type, 'UTF8'))
               || daybook.digest_part(convert_to(e.type, 'UTF8'))
               || daybook.digest_part(convert_to(e.revision, 'UTF8'))
               || daybook.digest_part(e.metadata) || daybook.digest_part(e.payload));
$$;
comment on function daybook.digest_of is 'SHA-256 over all that an event says, and its place; as EventDigest has it.';

-- What was written before digests were taken keeps its own beside it: an event is never updated, not even for this.
create table daybook.earlier_digest (
    transaction_id xid8   not null,
    append_no      bigint not null,
    digest         bytea  not null,
    constraint earlier_digest_key primary key (transaction_id, append_no)
);
comment on table daybook.earlier_digest is 'The digests of events that were there before digests were taken.';

insert into daybook.earlier_digest (transaction_id, append_no, digest)
select e.transaction_id, e.append_no, daybook.digest_of(e) from daybook.event as e;

alter table daybook.event add column digest bytea;
comment on column daybook.event.digest is 'SHA-256 of the other columns, taken as they were written.';

-- Of what the application writes, and nobody else: an event from another hand has none, and is found out by that. So a
-- release that knows nothing of digests can still run beside this one.
create function daybook.take_digest() returns trigger language plpgsql as $$
begin
    new.digest := daybook.digest_of(new);
    return new;
end
$$;
create trigger event_digest before insert on daybook.event
    for each row when (current_user = '${app_role}') execute function daybook.take_digest();
alter table daybook.event enable always trigger event_digest;

create trigger earlier_digest_unchanged before update or delete on daybook.earlier_digest
    for each row execute function daybook.refuse_change();
create trigger earlier_digest_kept before truncate on daybook.earlier_digest
    for each statement execute function daybook.refuse_change();
alter table daybook.earlier_digest enable always trigger earlier_digest_unchanged;
alter table daybook.earlier_digest enable always trigger earlier_digest_kept;

grant select on daybook.earlier_digest to ${app_role};
