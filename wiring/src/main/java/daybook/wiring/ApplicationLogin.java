package daybook.wiring;

import daybook.store.connection.OwnConnections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the application signs in to PostgreSQL, and as whom. */
final class ApplicationLogin {

    private ApplicationLogin() {}

    static String user(JdbcConnectionDetails database) {
        return said(database.getUsername(), "spring.datasource.username");
    }

    static OwnConnections connections(JdbcConnectionDetails database) {
        return new OwnConnections(
                database.getJdbcUrl(), user(database), said(database.getPassword(), "spring.datasource.password"));
    }

    private static String said(@Nullable String value, String property) {
        return Objects.requireNonNull(value, () -> "The day book's database needs " + property);
    }
}
