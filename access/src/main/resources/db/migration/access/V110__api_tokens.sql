-- With what programs call the API. A token that was revoked keeps its line, so that its owner sees what became of it.

create table access.api_token (
    token_id      uuid          not null primary key,
    username      varchar(64)   not null references access.account,
    name          varchar(100)  not null check (name <> ''),
    secret_sha256 char(64)      not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
    roles         varchar(32)[] not null check (cardinality(roles) > 0),
    issued_at     timestamptz   not null,
    expires_at    timestamptz   not null check (expires_at > issued_at),
    revoked_at    timestamptz,
    last_used_at  timestamptz
);
create index api_token_account on access.api_token (username);
comment on table access.api_token is 'Tokens for programs. The secret itself is nowhere kept.';
comment on column access.api_token.secret_sha256 is 'SHA-256 of the secret, which is 256 random bits and so needs no salt.';
comment on column access.api_token.last_used_at is 'To the minute, so that use costs next to no writing.';

grant select, insert, update (revoked_at, last_used_at) on access.api_token to ${app_role};
