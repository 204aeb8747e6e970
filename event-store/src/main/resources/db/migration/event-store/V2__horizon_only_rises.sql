-- A promise made for a moment holds for every moment before it, so the horizon may rise but never fall.
create function daybook.refuse_fall() returns trigger language plpgsql as $$
begin
    raise exception 'the as-at horizon only rises: from % to % is refused', old.moment, new.moment
        using errcode = 'restrict_violation',
              hint = 'Answers were given up to the later moment, and must stay true.';
end
$$;

create trigger as_at_horizon_rises before update on daybook.as_at_horizon
    for each row when (new.moment < old.moment) execute function daybook.refuse_fall();
create trigger as_at_horizon_kept before delete or truncate on daybook.as_at_horizon
    for each statement execute function daybook.refuse_change();
alter table daybook.as_at_horizon enable always trigger as_at_horizon_rises;
alter table daybook.as_at_horizon enable always trigger as_at_horizon_kept;
