-- The two roles of an installation, in a database of its own. Run once, by a superuser:
--   DAYBOOK_OWNER_PASSWORD=... DAYBOOK_APP_PASSWORD=... psql -f roles.sql
-- daybook_owner makes the tables (spring.flyway.user); daybook_app is what the program signs in as and owns none of
-- them (spring.datasource.username).
\getenv owner_password DAYBOOK_OWNER_PASSWORD
\getenv app_password DAYBOOK_APP_PASSWORD
create role daybook_owner login password :'owner_password';
create role daybook_app login password :'app_password';
create database daybook owner daybook_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke all on database daybook from public;
grant connect, create, temporary on database daybook to daybook_app;
grant pg_read_all_stats to daybook_owner with admin option;
-- The migrations give it on as well, but are not run again where a dump is restored.
grant pg_read_all_stats to daybook_app;
