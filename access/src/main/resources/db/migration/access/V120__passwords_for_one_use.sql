-- A password that an administrator gives out is good for signing in once, to choose another.

alter table access.account
    add column must_change    boolean not null default false,
    add column password_until timestamptz;
comment on column access.account.must_change is 'Whether nothing can be done before another password is chosen.';
comment on column access.account.password_until is 'From when the password lets nobody in; null if it stays good.';
