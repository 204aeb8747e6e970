package daybook.testapplication;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole application as a process of its own, on loopback. It ends with this object. */
public final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PATIENCE_AT_THE_END_SECONDS = 60;

    /** In the folder of what can be made again, of the module whose tests run. */
    private static final Path ARCHIVE = Path.of("target", "application.jsa").toAbsolutePath();

    private static final String[] SMALL = {"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

    private final Process process;
    private final Path console;
    private final URI address;
    private final long beganNanos = System.nanoTime();

    private OwnProcess(Process process, Path console, URI address) {
        this.process = process;
        this.console = console;
        this.address = address;
    }

    /** With little memory, and compiled quickly rather than well: for whoever measures nothing. */
    public static String[] small() {
        return SMALL.clone();
    }

    /**
     * The same, from an archive of its classes, which halves what a start costs. The first that ends in peace makes it;
     * the virtual machine itself sees whether it fits.
     */
    public static String[] smallAndPrepared() {
        return Stream.concat(
                        Arrays.stream(SMALL),
                        Stream.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + ARCHIVE))
                .toArray(String[]::new);
    }

    /** Starts it, and does not wait. */
    public static OwnProcess start(TestDatabase database, String... jvmOptions) throws IOException {
        return start(Database.of(database), freePort(), jvmOptions);
    }

    /** Starts it on a port, and does not wait. */
    public static OwnProcess start(Database database, int port, String... jvmOptions) throws IOException {
        return start(Release.WHOLE, database, port, jvmOptions);
    }

    /** Starts a release of it on a port, and does not wait. */
    public static OwnProcess start(Release release, Database database, int port, String... jvmOptions)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", release.classPath(), release.main().getName()));
        command.addAll(Settings.of(database, port));
        command.addAll(release.settings());
        return start(command, release.environment(), port);
    }

    /** Starts the packaged program with its own database, as a newcomer does, and does not wait. */
    public static OwnProcess startPackaged(Path jar, Path data, String... jvmOptions) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-jar", jar.toString(), "--daybook.data=" + data, "--server.port=" + port));
        return start(command, Map.of(), port);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static OwnProcess start(List<String> command, Map<String, String> environment, int port)
            throws IOException {
        Path console = Files.createTempFile("daybook-application", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        return new OwnProcess(process, console, URI.create("http://127.0.0.1:" + port));
    }

    /** A port of loopback that nobody listened on a moment ago. */
    public static int freePort() throws IOException {
        return FreePort.any();
    }

    /**
     * Waits for its first page, and tells how long that took from the start, in milliseconds.
     *
     * @throws IllegalStateException with what it said, if it does not come
     */
    public double firstPageMillis() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(address.resolve("/sign-in")).build();
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - beganNanos > PATIENCE.toNanos()) {
                    throw new IllegalStateException("It did not start: " + Files.readString(console));
                }
                Thread.sleep(10);
            }
        }
        return (System.nanoTime() - beganNanos) / 1e6;
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it has said so far. */
    public String said() throws IOException {
        return Files.readString(console);
    }

    /** Processor time that it has used so far, its own database left out, in milliseconds. */
    public double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    public URI address() {
        return address;
    }

    /** The token of its account, for programs. */
    public static String token() {
        return Settings.TOKEN;
    }

    /** As by kill -9: it has no chance to put anything in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Memory that it holds in the machine, in MB; Linux only. */
    public double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    /** Asks it to end, and waits. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(console);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            console.toFile().deleteOnExit();
        }
    }
}
