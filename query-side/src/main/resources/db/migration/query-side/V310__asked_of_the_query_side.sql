-- What the query side is asked for by the command side, which knows no more of its tables.

create schema asked;

create view asked.rebuild as select projection, requested_by, requested_at from query.rebuild_request;
comment on view asked.rebuild is 'Who asked for which projection to be built again from entry 1; to be added to.';

grant usage on schema asked to ${app_role};
grant insert on asked.rebuild to ${app_role};
