package daybook.store;

import daybook.testpostgres.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An administrator of the database who switches the triggers off, changes something, and leaves no trace of it. */
final class Hostile {

    private static final List<String> TABLES = List.of("event", "entry");

    private final TestDatabase database;

    Hostile(TestDatabase database) {
        this.database = database;
    }

    /** Does this with the triggers off, and puts them back as they were. */
    void does(String... statements) {
        Stream<String> off = TABLES.stream().map("alter table daybook.%s disable trigger user"::formatted);
        Stream<String> on = TABLES.stream()
                .map(("alter table daybook.%1$s enable always trigger %1$s_unchanged;"
                        + "alter table daybook.%1$s enable always trigger %1$s_kept")::formatted);
        openly(Stream.of(
                        off,
                        Stream.of(statements),
                        on,
                        Stream.of("alter table daybook.event enable always trigger event_digest"))
                .flatMap(one -> one)
                .toArray(String[]::new));
    }

    /** Does this, and nothing else. */
    void openly(String... statements) {
        var connection = new SingleConnectionDataSource(
                database.jdbcUrl(),
                database.superuserLogin().user(),
                database.superuserLogin().password(),
                true);
        try {
            var sql = new JdbcTemplate(connection);
            for (String statement : statements) {
                sql.execute(statement);
            }
        } finally {
            connection.destroy();
        }
    }
}
