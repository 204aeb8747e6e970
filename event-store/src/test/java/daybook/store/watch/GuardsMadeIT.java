package daybook.store.watch;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The guards are what the migrations make; {@code -Ddocs.write=true} writes the file of them anew. */
class GuardsMadeIT {

    private static final Path FILE = Path.of("src/main/resources", Guards.MADE);

    private final TestDatabase database = TestPostgres.freshDatabase("guards", GuardsMadeIT::migrate);
    private final Pulse pulse = new Pulse("the book", Duration.ofMinutes(1));

    private static void migrate(TestDatabase empty) {
        Flyway.configure()
                .dataSource(empty.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", empty.appLogin().user()))
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Connection application() throws Exception {
        var connection = database.app().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void hostile(String... statements) throws Exception {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private List<Finding> look() throws Exception {
        try (var connection = application()) {
            var looked = Guards.look(connection, pulse);
            connection.rollback();
            assertThat(looked.whole()).isTrue();
            return looked.findings();
        }
    }

    @Test
    void the_guards_that_are_compared_with_are_those_that_the_migrations_make() throws Exception {
        try (var connection = application()) {
            String lines = String.join("\n", Guards.lines(connection)) + "\n";
            connection.rollback();
            if (Boolean.getBoolean("docs.write")) {
                Files.writeString(FILE, lines);
            }
            assertThat(FILE).content().isEqualTo(lines);
        }
        assertThat(look()).isEmpty();
    }

    @Test
    void a_book_that_belongs_to_a_role_of_another_name_is_the_same_book() throws Exception {
        hostile(
                "do $$ begin create role guards_other_owner; exception when duplicate_object then null; end $$",
                "reassign owned by " + database.ownerLogin().user() + " to guards_other_owner");
        assertThat(look()).isEmpty();
    }

    @Test
    void a_role_that_reads_for_backups_and_an_index_of_an_administrator_are_nothing_to_tell() throws Exception {
        hostile(
                "do $$ begin create role guards_backup; exception when duplicate_object then null; end $$",
                "grant usage on schema daybook to guards_backup",
                "grant select on all tables in schema daybook to guards_backup",
                "create index concurrently by_day on daybook.event (recorded_at)",
                "reindex table concurrently daybook.event",
                "vacuum analyze daybook.event");
        assertThat(look()).isEmpty();
    }
}
