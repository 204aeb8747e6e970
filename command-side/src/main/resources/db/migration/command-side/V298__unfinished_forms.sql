-- Forms that somebody has begun and not sent yet are listed for them, with the day on which they lapse.

alter table command.kept_form add column begun timestamptz;
alter table command.kept_form add column lapses timestamptz;
update command.kept_form set begun = at, lapses = at + interval '7 days';
alter table command.kept_form alter column begun set not null;
alter table command.kept_form alter column begun set default now();
alter table command.kept_form alter column lapses set not null;
alter table command.kept_form alter column lapses set default now() + interval '7 days';
comment on column command.kept_form.begun is 'When it was sent for the first time.';
comment on column command.kept_form.lapses is 'When it may be thrown away; later each time that it is sent.';
drop index command.kept_form_by_age;
create index kept_form_lapsing on command.kept_form (lapses);
create index kept_form_of_person on command.kept_form (person, at);

create or replace view handed.kept_form as
    select id, person, form, entries, refusals, recorded, begun, lapses from command.kept_form;
