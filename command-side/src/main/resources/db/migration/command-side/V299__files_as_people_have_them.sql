-- Files as people have them: how each table of a file is read, its rows counted one by one, the good rows of it recorded
-- while the others go back to be mended, and a file set aside that failed twice.
alter table command.import
    add column failed       int     not null default 0,
    add column good_only    boolean not null default false,
    add column rows_new     int     not null default 0,
    add column rows_known   int     not null default 0,
    add column rows_refused int     not null default 0,
    add column rows_empty   int     not null default 0,
    add column notices      jsonb   not null default '[]';
comment on column command.import.failed is 'How often working on it ended in an error, or with the process.';
comment on column command.import.good_only is 'Whether the rows that can be recorded were to be, though others were refused.';
comment on column command.import.rows_empty is 'Rows with nothing in them that would be recorded.';
comment on column command.import.notices is 'What is to be known about how it was read, each with a key and what belongs to it.';

alter table command.import_row
    add column cells jsonb,
    add column by_whom jsonb;
comment on column command.import_row.cells is 'Where the row is refused: its rows as they were sent, to be handed back.';
comment on column command.import_row.by_whom is 'The office, reason, paper and place that it would be entered with.';

create table command.import_sheet (
    import   uuid  not null references command.import (id),
    number   int   not null,
    name     text  not null,
    row      bigint not null,
    template text,
    headings jsonb not null,
    columns  jsonb not null,
    primary key (import, number)
);
comment on table command.import_sheet is 'How each table of a file is read; a table without a template is passed over.';
comment on column command.import_sheet.headings is 'The cells of its header, as they were sent.';
comment on column command.import_sheet.columns is 'The column of the template that each stands for; empty where it is passed over.';

create table command.import_mapping (
    person   text not null,
    heading  text not null,
    template text not null,
    stands   text not null,
    primary key (person, template, heading)
);
comment on table command.import_mapping is 'What somebody calls the columns of a template in their own files.';

create or replace view handed.import as
    select id, person, at, file_name, state, version, moved, rows_total, rows_done, acts_new, acts_known, acts_refused,
           problem, rows_new, rows_known, rows_refused, rows_empty, notices, good_only
    from command.import;
create or replace view handed.import_row as
    select import, place, sheet, first_row, last_row, template, says, outcome, problems, rests_on, cells, by_whom
    from command.import_row;
create view handed.import_sheet as
    select import, number, name, row, template, headings, columns from command.import_sheet;
comment on view handed.import_sheet is 'How each table of a file is read.';

grant select, insert, update, delete on command.import_sheet, command.import_mapping to ${app_role};
grant select on handed.import_sheet to ${app_role};
