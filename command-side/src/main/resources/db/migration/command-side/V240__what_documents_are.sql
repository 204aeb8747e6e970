-- So that a document can be handed out as what it is. What was received before is handed out as plain bytes.

alter table command.document
    add column media_type text not null default 'application/octet-stream',
    add column extension  text check (extension ~ '^[a-z0-9]{1,10}$');
comment on column command.document.media_type is 'By the name of the file that was received first with these bytes.';
comment on column command.document.extension is 'The end of that name; null if it had none that is safe to use.';
