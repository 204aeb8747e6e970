-- By what authority each row of a file would be entered, so that it is told before anybody has it recorded.
alter table command.import_row add column rests_on text;
comment on column command.import_row.rests_on is 'As entries write it; null where the row would not be recorded, or is already.';

create or replace view handed.import_row as
    select import, place, sheet, first_row, last_row, template, says, outcome, problems, rests_on
    from command.import_row;
