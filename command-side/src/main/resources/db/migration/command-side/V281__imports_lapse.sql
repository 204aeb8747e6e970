-- A file that nobody has had recorded within a day is let go; that there was one stays.
alter table command.import drop constraint import_state_check;
alter table command.import add constraint import_state_check check
    (state in ('SENDING', 'WAITING', 'READING', 'CHECKED', 'UNREADABLE', 'LAPSED', 'CONFIRMED', 'RECORDED'));
