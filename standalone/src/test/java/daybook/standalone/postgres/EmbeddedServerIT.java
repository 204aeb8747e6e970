package daybook.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.standalone.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    private Path path;

    private static Connection connect(EmbeddedServer server, Login login) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), login.user(), login.password());
    }

    private static void run(EmbeddedServer server, Login login, String... statements) throws SQLException {
        try (var connection = connect(server, login);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedServer server, Login login, String question) throws SQLException {
        try (var connection = connect(server, login);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Test
    void what_was_committed_is_there_at_the_next_start_and_after_the_death_of_either_process() throws Exception {
        try (var folder = DataFolder.open(path);
                var server = EmbeddedServer.start(folder)) {
            run(server, server.owner(), "create table kept (word text)", "insert into kept values ('first')");
            run(
                    server,
                    server.owner(),
                    "grant select on kept to " + server.app().user());
        }
        dieWhileItRuns(path);
        long orphan = processId();
        assertThat(ProcessHandle.of(orphan)).as("the server lives on").isPresent();
        try (var folder = DataFolder.open(path);
                var server = EmbeddedServer.start(folder)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(words(server)).isEqualTo("first second");
            run(server, server.owner(), "insert into kept values ('third')");
            ProcessHandle.of(processId()).orElseThrow().destroyForcibly();
        }
        try (var folder = DataFolder.open(path);
                var server = EmbeddedServer.start(folder)) {
            assertThat(words(server)).isEqualTo("first second third");
        }
    }

    private static String words(EmbeddedServer server) throws SQLException {
        return ask(server, server.app(), "select string_agg(word, ' ' order by word) from kept");
    }

    /** A program that starts the server, commits a row and is gone at once, as if it had been killed. */
    static final class ShortLife {
        public static void main(String[] arguments) throws Exception {
            var server = EmbeddedServer.start(DataFolder.open(Path.of(arguments[0])));
            run(server, server.owner(), "insert into kept values ('second')");
            Runtime.getRuntime().halt(9);
        }
    }

    private static void dieWhileItRuns(Path path) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), ShortLife.class.getName(), path.toString())
                .redirectErrorStream(true)
                .redirectOutput(path.resolve("short-life.log").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(9);
    }

    private long processId() throws IOException {
        return Long.parseLong(
                Files.readAllLines(path.resolve("postgres/postmaster.pid")).getFirst());
    }

    @Test
    void a_first_start_that_was_killed_half_way_is_begun_anew() throws Exception {
        Files.createDirectories(path.resolve("postgres"));
        Files.writeString(path.resolve("postgres/postgresql.conf"), "# half a database");
        Files.createDirectories(path.resolve("program/PG-half/bin"));
        try (var folder = DataFolder.open(path);
                var server = EmbeddedServer.start(folder)) {
            assertThat(ask(server, server.app(), "select current_database()")).isEqualTo("daybook");
        }
    }

    @Test
    void a_commit_is_on_disk_nobody_gets_in_without_a_password_and_nothing_listens_elsewhere() throws Exception {
        try (var folder = DataFolder.open(path);
                var server = EmbeddedServer.start(folder)) {
            assertThat(ask(server, server.app(), "show fsync")).isEqualTo("on");
            assertThat(ask(server, server.app(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, server.app(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, server.app(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(path.resolve("postgres/postmaster.pid")))
                    .as("no socket in a folder that others can write to")
                    .doesNotContain("/tmp\n");
            assertThat(ask(server, server.app(), "select datcollate from pg_database where datname = 'daybook'"))
                    .isEqualTo("C.UTF-8");
            assertThatThrownBy(() -> connect(server, new Login("postgres", "guess")))
                    .hasMessageContaining("password authentication failed");
        }
    }
}
