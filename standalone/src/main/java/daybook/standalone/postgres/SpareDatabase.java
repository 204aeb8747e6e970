package daybook.standalone.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** An empty database beside the real one, on the same server, to try something out on. */
public final class SpareDatabase {

    private static final String NAME = "daybook_spare";

    private final EmbeddedServer server;

    SpareDatabase(EmbeddedServer server) {
        this.server = server;
    }

    /** Makes it anew. Answers what a program's environment must hold to run on it. */
    public Map<String, String> make() throws SQLException {
        drop();
        Installation.create(server.superuser(), NAME, server.owner(), server.app());
        return Map.of(
                "SPRING_DATASOURCE_URL", server.jdbcUrl(NAME),
                "SPRING_DATASOURCE_USERNAME", server.app().user(),
                "SPRING_DATASOURCE_PASSWORD", server.app().password(),
                "SPRING_FLYWAY_USER", server.owner().user(),
                "SPRING_FLYWAY_PASSWORD", server.owner().password());
    }

    /** Drops it, whoever is using it. */
    public void drop() throws SQLException {
        try (Connection connection = server.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
        }
    }
}
