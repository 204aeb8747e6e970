package daybook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views in which the command side hands over what the query side shows: they stay, whatever becomes of the tables. */
class HandedIT {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final JdbcClient app = JdbcClient.create(database.app());
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @BeforeEach
    void migrate() {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", database.appLogin().user()))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_has_the_columns_that_are_read() {
        assertThat(app.sql("""
                                select table_name || ': ' || string_agg(column_name || ' ' || data_type, ', '
                                                                        order by ordinal_position)
                                from information_schema.columns where table_schema = 'handed'
                                group by table_name order by table_name
                                """).query(String.class).list())
                .containsExactly(
                        "api_description: document jsonb",
                        "document: sha256 text, bytes bytea, media_type text, extension text",
                        "import: id uuid, person text, at timestamp with time zone, file_name text, state text,"
                                + " version integer, moved boolean, rows_total integer, rows_done integer,"
                                + " acts_new integer, acts_known integer, acts_refused integer, problem jsonb,"
                                + " rows_new integer, rows_known integer, rows_refused integer, rows_empty integer,"
                                + " notices jsonb, good_only boolean",
                        "import_entries: import uuid, first_entry bigint, last_entry bigint",
                        "import_row: import uuid, place integer, sheet text, first_row bigint, last_row bigint,"
                                + " template text, says text, outcome text, problems jsonb, rests_on text,"
                                + " cells jsonb, by_whom jsonb",
                        "import_sheet: import uuid, number integer, name text, row bigint, template text,"
                                + " headings jsonb, columns jsonb",
                        "kept_form: id uuid, person text, form text, entries jsonb, refusals jsonb, recorded text,"
                                + " begun timestamp with time zone, lapses timestamp with time zone");
    }

    @Test
    void whoever_reads_them_changes_nothing_through_them() {
        for (String view : views()) {
            assertThatThrownBy(() -> app.sql("delete from handed." + view).update())
                    .as(view)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private List<String> views() {
        List<String> views = owner.sql("select viewname from pg_views where schemaname = 'handed'")
                .query(String.class)
                .list();
        assertThat(views).hasSize(7);
        return views;
    }

    @Test
    void what_is_kept_of_a_form_is_read_by_its_id() {
        UUID id = UUID.randomUUID();
        app.sql("""
                        insert into command.kept_form (id, person, at, form, entries, refusals)
                        values (?, 'p-officer', now(), '/papers/new', '{"title": ["Minutes"]}', '[]')
                        """).param(id).update();
        assertThat(app.sql("select form || ' ' || (entries ->> 'title') from handed.kept_form where id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("/papers/new [\"Minutes\"]");
    }

    @Test
    void a_files_entries_are_told_once_they_have_their_numbers() {
        UUID file = UUID.randomUUID();
        UUID first = event("office:CHAIR");
        UUID last = event("office:CLERK");
        app.sql("""
                        insert into command.import (id, person, at, office, reason, roles, file_name, bytes, state,
                                                    first_event, last_event)
                        values (?, 'p-officer', now(), 'CLERK', 'brought in', 'OFFICER', 'offices.csv', 10, 'RECORDED', ?, ?)
                        """).params(file, first, last).update();
        assertThat(entries(file)).isEmpty();
        number(1, first);
        assertThat(entries(file)).isEmpty();
        number(2, last);
        assertThat(entries(file)).containsExactly("1 to 2");
    }

    private List<String> entries(UUID file) {
        return app.sql("select first_entry || ' to ' || last_entry from handed.import_entries where import = ?")
                .param(file)
                .query(String.class)
                .list();
    }

    private UUID event(String stream) {
        UUID id = UUID.randomUUID();
        app.sql("""
                        insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at,
                                                   effective, metadata, payload)
                        values (?, ?, 'office', 0, 'OfficeEstablished', now(), now(), '{}', '{}')
                        """).params(id, stream).update();
        return id;
    }

    private void number(long entry, UUID event) {
        app.sql("""
                        insert into daybook.entry (entry_no, transaction_id, append_no, entered_at)
                        select ?, transaction_id, append_no, now() + ? * interval '1 second'
                        from daybook.event where event_id = ?
                        """).params(entry, entry, event).update();
    }
}
