-- A form is filled in over several pages: what has been typed so far is kept between them, refused or not.

alter table command.refused_request rename to kept_form;
alter table command.kept_form rename constraint refused_request_pkey to kept_form_pkey;
alter table command.kept_form add column recorded text;
comment on table command.kept_form is 'What somebody has typed into a form so far, and why it was refused, so that its pages can show both.';
comment on column command.kept_form.at is 'When it was last sent. It is thrown away some days later.';
comment on column command.kept_form.recorded is 'The page that shows what was recorded from it; null until then.';
create index kept_form_by_age on command.kept_form (at);

create table command.kept_file (
    form  uuid  not null references command.kept_form (id) on delete cascade,
    field text  not null,
    name  text  not null,
    bytes bytea not null,
    primary key (form, field)
);
comment on table command.kept_file is 'The files sent with a form that is still being filled in.';

grant update, delete on command.kept_form to ${app_role};
grant select, insert, update, delete on command.kept_file to ${app_role};
