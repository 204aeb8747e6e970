-- Whether every row of a file is asked for in the office of whoever sent it, whichever office it names itself.
alter table command.import add column one_office boolean not null default false;
