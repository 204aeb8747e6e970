package daybook.standalone.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The two roles and the database of an installation. {@code docker/roles.sql} does the same by hand. */
final class Installation {

    private Installation() {}

    /** Creates what is missing; a start that was killed half-way may have left a part. */
    static void create(DataSource superuser, String database, Login owner, Login app) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (Login login : List.of(owner, app)) {
                if (!exists(connection, "select from pg_roles where rolname = ?", login.user())) {
                    statement.execute("create role %s login password '%s'".formatted(login.user(), login.password()));
                }
            }
            if (!exists(connection, "select from pg_database where datname = ?", database)) {
                statement.execute("create database %s owner %s".formatted(database, owner.user()));
            }
            statement.execute("revoke all on database %s from public".formatted(database));
            statement.execute("grant connect, create, temporary on database %s to %s".formatted(database, app.user()));
            statement.execute("grant pg_read_all_stats to %s with admin option".formatted(owner.user()));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
