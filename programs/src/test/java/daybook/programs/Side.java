package daybook.programs;

import daybook.testpostgres.FreePort;
import daybook.testpostgres.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One of the programs, as a process of its own on a port of its own. */
final class Side implements AutoCloseable {

    private static final Path JAR = Path.of("target", "programs-1-SNAPSHOT.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path console;
    private final int port;

    private Side(Process process, Path console, int port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    static Side start(String which, TestDatabase database) throws IOException {
        int port = FreePort.any();
        Path console = Files.createTempFile("daybook-" + which, ".txt");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        which,
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.appLogin().user(),
                        "--spring.datasource.password=" + database.appLogin().password(),
                        "--spring.flyway.user=" + database.ownerLogin().user(),
                        "--spring.flyway.password=" + database.ownerLogin().password()))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        return new Side(process, console, port);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    String said() throws IOException {
        return Files.readString(console);
    }

    Side ready() throws Exception {
        var giveUp = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                    throw new AssertionError("did not start: " + said());
                }
                Thread.sleep(200);
            }
        }
        return this;
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var health = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                    .build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As by kill -9: it has no chance to put anything in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(console);
    }
}
