-- What the command side takes, in its own words. The query side, which answers every GET, shows it.

create table command.api_description (
    only_row boolean not null primary key default true check (only_row),
    document jsonb   not null
);
comment on table command.api_description is 'The commands as OpenAPI paths, and the rules they can be refused by.';

grant select, insert, update (document) on command.api_description to ${app_role};
