package daybook.chaos.backup;

import daybook.testapplication.Database;
import daybook.testapplication.OwnProcess;
import daybook.testpostgres.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL as it comes: there is nobody in it but the superuser. It ends with this object. */
final class EmptyServer implements AutoCloseable {

    private static final Login SUPERUSER = new Login("postgres", "of-the-superuser");
    private static final Login OWNER = new Login("daybook_owner", "of-the-owner");
    private static final Login APP = new Login("daybook_app", "of-the-program");
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder = Files.createTempDirectory("daybook-backup");
    private final int port = OwnProcess.freePort();
    private final Process process;
    private final SingleConnectionDataSource superuser;

    EmptyServer(Programs programs) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path password = Files.writeString(folder.resolve("password"), SUPERUSER.password());
        var made = started(List.of(
                programs.named("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER.user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        if (made.waitFor() != 0) {
            throw new IllegalStateException(said());
        }
        process = started(List.of(
                programs.named("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        for (int waited = 0; !answers(); waited++) {
            if (waited > PATIENCE_SECONDS * 10 || !process.isAlive()) {
                throw new IllegalStateException(said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        superuser = new SingleConnectionDataSource(database().jdbcUrl(), SUPERUSER.user(), SUPERUSER.password(), true);
    }

    /** As root it may not run, so it gets a user of its own. */
    private Process started(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("log");
    }

    private String said() throws IOException {
        return Files.readString(log());
    }

    private boolean answers() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, SUPERUSER.user(), SUPERUSER.password())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What an operator who works on this server has in the environment. */
    Map<String, String> environment() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", Integer.toString(port),
                "PGPASSWORD", SUPERUSER.password(),
                "DAYBOOK_OWNER_PASSWORD", OWNER.password(),
                "DAYBOOK_APP_PASSWORD", APP.password());
    }

    /** Once the roles are made. */
    Database database() {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/daybook", OWNER, APP);
    }

    /** As if much had happened on it before: so many ids of transactions are used up. */
    void age(int transactions) {
        new JdbcTemplate(superuser).execute("""
                create temporary table one (row int);
                do $$ begin
                    for i in 1..%d loop
                        begin insert into one values (1); exception when division_by_zero then null; end;
                    end loop;
                end $$;
                drop table one""".formatted(transactions));
    }

    /** Whether a role has the rights of another. */
    boolean lets(String role, String right) {
        return Boolean.TRUE.equals(new JdbcTemplate(superuser)
                .queryForObject("select pg_has_role(?, ?, 'usage')", Boolean.class, role, right));
    }

    /** One connection for all that is asked, kept open. */
    DataSource superuser() {
        return superuser;
    }

    @Override
    public void close() throws IOException {
        superuser.destroy();
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
