-- What the query side reads of the command side's tables, so that these can change without it: nothing else of them is
-- its business.

create schema handed;

create view handed.kept_form as select id, person, form, entries, refusals, recorded from command.kept_form;
comment on view handed.kept_form is 'What somebody has typed into a form so far, why it was refused, and what was recorded from it.';

create view handed.document as select sha256, bytes, media_type, extension from command.document;
comment on view handed.document is 'Papers as they were received.';

create view handed.api_description as select document from command.api_description;
comment on view handed.api_description is 'The commands as OpenAPI paths, and the rules they can be refused by.';

create view handed.import as
    select id, person, at, file_name, state, version, moved, rows_total, rows_done, acts_new, acts_known, acts_refused,
           problem
    from command.import;
comment on view handed.import is 'Each file that was sent, and how far it has come.';

create view handed.import_row as
    select import, place, sheet, first_row, last_row, template, says, outcome, problems from command.import_row;
comment on view handed.import_row is 'What each row of a file would do.';

create view handed.import_entries as
    select file.id as import, first.entry_no as first_entry, last.entry_no as last_entry
    from command.import as file
    join daybook.event as opening on opening.event_id = file.first_event
    join daybook.entry as first on (first.transaction_id, first.append_no) = (opening.transaction_id, opening.append_no)
    join daybook.event as closing on closing.event_id = file.last_event
    join daybook.entry as last on (last.transaction_id, last.append_no) = (closing.transaction_id, closing.append_no);
comment on view handed.import_entries is 'The entries made of a file, once the first and the last have their numbers.';

grant usage on schema handed to ${app_role};
grant select on all tables in schema handed to ${app_role};
