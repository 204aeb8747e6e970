-- How a rebuild ended: whether its rows were those that it took the place of, or why it did not.

alter table query.rebuild_request add column rows_differing bigint, add column failure text;
comment on column query.rebuild_request.rows_differing is 'How many rows were other than those they replaced; null until it is known.';
comment on column query.rebuild_request.failure is 'Why the old rows went on serving; null unless it failed.';

grant update (rows_differing, failure) on query.rebuild_request to ${app_role};
