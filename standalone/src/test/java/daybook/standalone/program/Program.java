package daybook.standalone.program;

import daybook.testpostgres.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, as a process of its own, with what it says on the console. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "standalone-1-SNAPSHOT.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path console;

    private Program(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** As it always starts, without a word of quicker ones. */
    static Program start(Path data, int port) throws IOException {
        return start(data, port, "--daybook.quick-start=false");
    }

    static Program start(Path data, int port, String... more) throws IOException {
        var console = Files.createTempFile("daybook-console", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--daybook.data=" + data,
                "--server.port=" + port));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        // The virtual machine would say on the console that it took them.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new Program(builder.start(), console);
    }

    static int freePort() {
        try {
            return FreePort.any();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said something, or has ended. */
    String firstLine() throws IOException, InterruptedException {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!said().endsWith("\n") && process.isAlive()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("nothing was said within " + PATIENCE);
            }
            Thread.sleep(50);
        }
        return said().lines().findFirst().orElse("");
    }

    String said() throws IOException {
        return Files.readString(console, StandardCharsets.UTF_8);
    }

    /** What the system says that it was started with; Linux only. */
    String commandLine() throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + PATIENCE);
        }
        return process.exitValue();
    }

    /** As by kill -9: it has no chance to put anything in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As by Ctrl-C. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(console);
    }
}
