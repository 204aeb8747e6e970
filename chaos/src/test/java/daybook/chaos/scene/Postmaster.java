package daybook.chaos.scene;

import daybook.testapplication.Database;
import daybook.testpostgres.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of the test's own, which can be killed, in part or as a whole, and started again where it stood. */
public final class Postmaster implements AutoCloseable {

    private static final Login OWNER = new Login("daybook_owner", "owner");
    private static final Login APP = new Login("daybook_app", "app");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder = Files.createTempDirectory("daybook-chaos");
    private final int port;
    private final EmbeddedPostgres first;
    private @Nullable Process again;

    public Postmaster(int port) throws IOException, SQLException {
        this(port, null);
    }

    /**
     * One that keeps the day book's database on a disk of its own.
     *
     * @param disk an empty folder; null for none
     */
    public Postmaster(int port, @Nullable Path disk) throws IOException, SQLException {
        this.port = port;
        this.first = started();
        try (var connection = first.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (Login login : List.of(OWNER, APP)) {
                statement.execute("create role %s login password '%s'".formatted(login.user(), login.password()));
            }
            if (disk != null) {
                statement.execute("create tablespace disk owner %s location '%s'".formatted(OWNER.user(), disk));
            }
            statement.execute(
                    "create database daybook owner " + OWNER.user() + (disk == null ? "" : " tablespace disk"));
            statement.execute("grant connect, create, temporary on database daybook to " + APP.user());
        }
    }

    /** The embedded server's own defaults switch fsync and synchronous_commit off; both are put back on. */
    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
    }

    public Database database() {
        return through(port);
    }

    /** The database by way of another port, of whoever passes on what is said there. */
    public Database through(int otherPort) {
        return new Database("jdbc:postgresql://127.0.0.1:" + otherPort + "/daybook", OWNER, APP);
    }

    public DataSource superuser() {
        return superuser("daybook");
    }

    /** Another database of the same server. */
    public DataSource elsewhere() {
        return superuser("postgres");
    }

    private DataSource superuser(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database().jdbcUrl().replaceAll("[^/]+$", database));
        source.setUser("postgres");
        source.setPassword("postgres");
        source.setConnectTimeout(5);
        source.setSocketTimeout(60);
        return source;
    }

    /** As when the power fails: the postmaster and every process of its own, at once. */
    public void killAndStartAgain() throws IOException, InterruptedException {
        killAndStartAgain(Map.of());
    }

    /** The same; with what it then finds in its environment besides. */
    public void killAndStartAgain(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        List<String> command = command(postmaster);
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            gone(each);
        }
        gone(postmaster);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgres.log").toFile()));
        builder.environment().putAll(environment);
        again = builder.start();
        awaitAnswer();
    }

    /** The same again; as root it may not run, so it gets a user of its own, as it had. */
    private static List<String> command(ProcessHandle postmaster) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        String line = Files.readString(Path.of("/proc", Long.toString(postmaster.pid()), "cmdline"));
        command.addAll(List.of(line.split("\0")));
        return command;
    }

    private void awaitAnswer() throws InterruptedException {
        for (long waited = 0; !answers(); waited++) {
            if (waited > PATIENCE.toMillis() / 20) {
                throw new IllegalStateException("PostgreSQL did not start again");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean answers() {
        try (var connection = superuser().getConnection()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** One process of those that serve a connection; the postmaster then ends all others and recovers. */
    public void killOneBackend(Chance chance) throws SQLException {
        while (!chance.of(backends()).map(ProcessHandle::destroyForcibly).orElse(false)) {
            Thread.onSpinWait(); // that one had just ended
        }
    }

    private List<Optional<ProcessHandle>> backends() throws SQLException {
        try (var connection = superuser().getConnection();
                var statement = connection.prepareStatement(
                        "select pid from pg_stat_activity where usename = ? order by pid")) {
            statement.setString(1, APP.user());
            try (var rows = statement.executeQuery()) {
                List<Optional<ProcessHandle>> backends = new ArrayList<>();
                while (rows.next()) {
                    backends.add(ProcessHandle.of(rows.getLong(1)));
                }
                return backends;
            }
        }
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .getFirst());
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("the postmaster is not there"));
    }

    private static void gone(ProcessHandle process) throws InterruptedException {
        for (long waited = 0; process.isAlive(); waited++) {
            if (waited > PATIENCE.toMillis() / 10) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Override
    public void close() throws IOException {
        if (again == null) {
            first.close();
        } else {
            again.destroy();
            again.onExit().join();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
