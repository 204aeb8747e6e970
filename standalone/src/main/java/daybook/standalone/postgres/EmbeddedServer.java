package daybook.standalone.postgres;

import daybook.standalone.folder.CannotStart;
import daybook.standalone.folder.DataFolder;
import daybook.standalone.folder.OwnerOnly;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL in the data folder: {@code postgres/} is the database, {@code program/} the server's own files. It listens
 * on the loopback address alone, at any free port, and keeps its promises: a commit is on disk when it returns.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "daybook";

    /** Long enough for the recovery of a large database after a crash. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final Login owner;
    private final Login app;

    private EmbeddedServer(EmbeddedPostgres server, Login owner, Login app) {
        this.server = server;
        this.owner = owner;
        this.app = app;
    }

    /**
     * Starts the server, with an empty database and its two roles when it is the first time.
     *
     * @throws CannotStart if it does not start
     */
    static EmbeddedServer start(DataFolder folder) {
        Path database = folder.path().resolve("postgres");
        Path program = folder.path().resolve("program");
        Path finished = folder.path().resolve("postgres-is-set-up");
        try {
            Orphan.stop(database);
            clearUnfinished(database, program, finished);
            Login superuser = login(folder, "postgres");
            var owner = login(folder, "daybook_owner");
            var app = login(folder, "daybook_app");
            EmbeddedPostgres server = server(folder.path(), database, program, superuser);
            if (!Files.exists(finished)) {
                Installation.create(server.getPostgresDatabase(), DATABASE, owner, app);
                Files.createFile(finished);
            }
            return new EmbeddedServer(server, owner, app);
        } catch (IOException | SQLException | IllegalStateException failure) {
            throw new CannotStart(
                    "The database in " + database + " did not start: see "
                            + folder.path().resolve("postgres.log") + " for what it says.",
                    failure);
        }
    }

    private static Login login(DataFolder folder, String user) {
        return new Login(user, folder.passwords().of("postgres." + user));
    }

    /**
     * A first start that was killed leaves halves behind, on which the server would never start. Nothing has been
     * recorded in them: the program opens the database only once it is set up. They are moved aside all the same.
     */
    private static void clearUnfinished(Path database, Path program, Path finished) throws IOException {
        if (Files.exists(database) && !Files.exists(finished)) {
            Files.move(
                    database,
                    database.resolveSibling(
                            "postgres-unfinished-" + Instant.now().toEpochMilli()));
        }
        if (Files.exists(program) && !isUnpacked(program)) {
            FileSystemUtils.deleteRecursively(program);
        }
    }

    private static boolean isUnpacked(Path program) throws IOException {
        try (Stream<Path> versions = Files.list(program)) {
            return versions.allMatch(version -> Files.exists(version.resolve(".exists")));
        }
    }

    private static EmbeddedPostgres server(Path folder, Path database, Path program, Login superuser)
            throws IOException {
        Path passwordFile = Files.createTempFile(folder, "first", ".password", OwnerOnly.file());
        try {
            Files.writeString(passwordFile, superuser.password());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(database)
                    .setOverrideWorkingDirectory(program.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(
                            Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("log_checkpoints", "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    // These become options of initdb too. Without them every local user could sign in as superuser.
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setConnectConfig("password", superuser.password())
                    .start();
        } finally {
            Files.delete(passwordFile);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    DataSource superuser() {
        return server.getPostgresDatabase();
    }

    /** Owns the database and runs the migrations. */
    Login owner() {
        return owner;
    }

    /** What the application signs in as: owns nothing but what it creates itself. */
    Login app() {
        return app;
    }

    /** Stops the server once everybody else has let go of it. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
