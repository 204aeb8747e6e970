package daybook.testpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A running PostgreSQL 18. Unless it is asked to be {@linkplain TestPostgres#DURABLE durable}, no commit waits for the
 * disk: that costs milliseconds each time, and would be noticed only where a server or its machine dies.
 *
 * @param jdbcUrlPrefix the address up to and including the slash before the database's name
 * @param superuser who may create roles and databases on it
 */
record Server(String jdbcUrlPrefix, Login superuser) {

    /** Names the folder, as a system property, in which the embedded server's data is kept when the JVM ends. */
    static final String FOLDER = "testpostgres.folder";

    private static final String DOCKER_SOCKET = "/var/run/docker.sock";

    /** What the tests' own pools call themselves: nobody closes them. */
    static final String OF_TESTS = "tests";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static Server start() {
        return System.getProperty(FOLDER) == null && dockerAnswers() ? container() : embedded();
    }

    private static String promises() {
        return Boolean.getBoolean(TestPostgres.DURABLE) || System.getProperty(FOLDER) != null ? "on" : "off";
    }

    /** Asks the socket itself: Testcontainers' own question takes 400 ms and logs an error when the answer is no. */
    private static boolean dockerAnswers() {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(DOCKER_SOCKET));
        } catch (IOException | UnsupportedOperationException unanswered) {
            return false;
        }
    }

    // The container outlives this method on purpose: Testcontainers' reaper removes it when the JVM ends.
    @SuppressWarnings("resource")
    private static Server container() {
        var container = new PostgreSQLContainer("postgres:18")
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=" + promises(),
                        "-c",
                        "synchronous_commit=" + promises(),
                        "-c",
                        "full_page_writes=" + promises(),
                        "-c",
                        "max_connections=300");
        container.start();
        var prefix = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new Server(prefix, new Login(container.getUsername(), container.getPassword()));
    }

    private static Server embedded() {
        try {
            var postgres = inFolder(EmbeddedPostgres.builder())
                    .setServerConfig("fsync", promises())
                    .setServerConfig("synchronous_commit", promises())
                    .setServerConfig("full_page_writes", promises())
                    .setServerConfig("max_connections", "300")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endLast(postgres)));
            return new Server(
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/", new Login("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres.Builder inFolder(EmbeddedPostgres.Builder server) {
        String folder = System.getProperty(FOLDER);
        return folder == null
                ? server
                : server.setDataDirectory(Path.of(folder)).setCleanDataDirectory(false);
    }

    /** Applications end at the same time as this, and would wait long for a database that is gone before them. */
    private static void endLast(EmbeddedPostgres postgres) {
        try (postgres) {
            awaitLastClient(postgres);
        } catch (IOException | SQLException endedOtherwise) {
            throw new IllegalStateException(endedOtherwise);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitLastClient(EmbeddedPostgres postgres) throws SQLException, InterruptedException {
        var giveUp = Instant.now().plus(PATIENCE);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("""
                        select from pg_stat_activity
                        where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> ?
                        """)) {
            statement.setString(1, OF_TESTS);
            boolean any = true;
            while (any && Instant.now().isBefore(giveUp)) {
                try (var clients = statement.executeQuery()) {
                    any = clients.next();
                }
                Thread.sleep(any ? 50 : 0);
            }
        }
    }
}
