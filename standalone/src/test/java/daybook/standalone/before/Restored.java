package daybook.standalone.before;

import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;

/** Makes a database as the version before left it out of its {@link Dump}. */
record Restored(TestDatabase database, Connection owner, Connection app, Connection superuser) {

    static TestDatabase of(List<String> dump) throws SQLException, IOException {
        var database = TestPostgres.freshDatabase();
        try (var owner = database.owner().getConnection();
                var app = database.app().getConnection();
                var superuser = database.superuser().getConnection()) {
            execute(superuser, "set session_replication_role = replica");
            new Restored(database, owner, app, superuser).read(dump.iterator());
        }
        return database;
    }

    /** Keys between tables are not looked at meanwhile, so that their order does not matter. */
    private void read(Iterator<String> dump) throws SQLException, IOException {
        while (dump.hasNext()) {
            String line = dump.next();
            switch (line.substring(0, line.indexOf(' '))) {
                case "migration" -> execute(owner, migration(line.substring("migration ".length())));
                case "create", "CREATE" -> execute(line.startsWith("create table public.") ? owner : app, line);
                case "copy" -> copy(line, dump);
                default -> execute(superuser, line);
            }
        }
    }

    /** Migrations are only added and never changed, so those of then are among those of today. */
    private String migration(String script) {
        try (InputStream made = getClass().getResourceAsStream("/db/migration/" + script)) {
            return new String(Objects.requireNonNull(made, script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app_role}", database.appLogin().user());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String into, Iterator<String> dump) throws SQLException, IOException {
        var rows = new StringBuilder();
        for (String row = dump.next(); !row.equals("\\."); row = dump.next()) {
            rows.append(row).append('\n');
        }
        superuser.unwrap(PGConnection.class).getCopyAPI().copyIn(into, new StringReader(rows.toString()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
