package daybook.testpostgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The one PostgreSQL of this JVM: started at the first question, ended with the JVM. */
public final class TestPostgres {

    /** The system property by which a commit is on disk when it returns, as in production. */
    public static final String DURABLE = "testpostgres.durable";

    private static final Login OWNER = new Login("daybook_owner", "owner");
    private static final Login APP = new Login("daybook_app", "app");
    private static final String DATABASE = "select from pg_database where datname = ?";
    private static final int POOL_SIZE = 40;
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private TestPostgres() {}

    /** Starts the server when somebody first needs it, with the two roles of an installation. */
    private static final class Shared {
        static final Server SERVER = Server.start();

        static {
            makeRole(OWNER);
            makeRole(APP);
        }
    }

    private static void makeRole(Login role) {
        if (!exists(Shared.SERVER, "select from pg_roles where rolname = ?", role.user())) {
            execute(
                    administration(Shared.SERVER),
                    "create role %s login password '%s'".formatted(role.user(), role.password()));
        }
    }

    /**
     * A new, empty database, owned by {@code daybook_owner}; {@code daybook_app} may connect and create schemas in it.
     *
     * @throws IllegalStateException when the server does not start or refuses
     */
    public static TestDatabase freshDatabase() {
        return database(freeName());
    }

    private static String freeName() {
        String name;
        do {
            name = "daybook_" + COUNTER.incrementAndGet();
        } while (exists(Shared.SERVER, DATABASE, name));
        return name;
    }

    /**
     * A new database with what was once made in another: that is copied, which takes a fraction of making it again.
     *
     * @param kind what is made: the same name, the same tables
     * @param make makes it, in an empty database, once a JVM
     */
    public static TestDatabase freshDatabase(String kind, Consumer<TestDatabase> make) {
        String template = MADE.computeIfAbsent(kind, _ -> {
            try (var empty = freshDatabase()) {
                make.accept(empty);
                return empty.name();
            }
        });
        return database(freeName(), " template " + template);
    }

    /** The database of this name as it was left in a {@linkplain Server#FOLDER folder that is kept}, or an empty one. */
    public static TestDatabase database(String name) {
        return database(name, "");
    }

    private static TestDatabase database(String name, String like) {
        var server = Shared.SERVER;
        if (!exists(server, DATABASE, name)) {
            execute(
                    administration(server),
                    "create database %s owner %s%s".formatted(name, OWNER.user(), like),
                    "grant connect, create, temporary on database %s to %s".formatted(name, APP.user()));
        }
        var url = server.jdbcUrlPrefix() + name;
        return new TestDatabase(url, OWNER, APP, server.superuser(), pool(url));
    }

    private static DataSource administration(Server server) {
        return TestDatabase.plain(server.jdbcUrlPrefix() + "postgres", server.superuser());
    }

    private static boolean exists(Server server, String query, String name) {
        try (var connection = administration(server).getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test server refused: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(APP.user());
        config.setPassword(APP.password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", Server.OF_TESTS);
        config.setInitializationFailTimeout(-1);
        config.setPoolName(url.substring(url.lastIndexOf('/') + 1));
        return new HikariDataSource(config);
    }

    private static void execute(DataSource source, String... statements) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test server refused: " + e.getMessage(), e);
        }
    }
}
