package daybook.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIT {

    private static final int EXAMPLE = 116;

    /** The resolution and the seven entries that its clauses bring about are one step. */
    private static final int STEPS = EXAMPLE - 7;

    @TempDir
    private Path data;

    private static void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
        var giveUp = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(giveUp);
            Thread.sleep(5);
        }
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void what_was_recorded_outlives_kill_9_even_in_the_middle_of_loading_the_example() throws Exception {
        var kept = new Kept(data);
        int port = Program.freePort();

        try (var first = Program.start(data, port)) {
            waitFor("some of the example is loaded", () -> kept.events() > 10 || !first.isRunning());
            first.kill();
            assertThat(first.said()).as("it was killed before it was ready").isEmpty();
        }
        assertThat(kept.events()).as("the example was interrupted").isBetween(11, EXAMPLE - 1);

        String line;
        try (var second = Program.start(data, port)) {
            line = second.firstLine();
            assertThat(line)
                    .contains("http://localhost:" + port)
                    .contains("secretary")
                    .contains("password");
            assertThat(second.said().lines()).as("the console says one line").hasSize(1);
            assertThat(kept.requests()).as("every step once").hasSize(EXAMPLE);
            assertThat(Set.copyOf(kept.requests())).as("and none left out").hasSize(STEPS);
            assertThat(status(port, "/sign-in")).isEqualTo(200);
            var entries = kept.entries();
            second.kill();

            try (var third = Program.start(data, port)) {
                assertThat(third.firstLine()).as("the same password as before").isEqualTo(line);
                assertThat(kept.entries()).isEqualTo(entries).hasSize(EXAMPLE);
                a_second_program_on_the_folder_is_refused();
            }
        }
        assertThat(kept.events()).as("the database is stopped with the program").isZero();
    }

    private void a_second_program_on_the_folder_is_refused() throws IOException, InterruptedException {
        try (var other = Program.start(data, Program.freePort())) {
            assertThat(other.exitCode()).isEqualTo(1);
            assertThat(other.said().lines())
                    .singleElement()
                    .asString()
                    .contains("Another Daybook is running")
                    .contains("--daybook.data=<folder>");
        }
    }

    @Test
    void a_port_that_is_taken_is_named_with_the_way_out() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var program = Program.start(data, taken.getLocalPort())) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.said().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("--server.port=<port>");
        }
    }
}
