package daybook.standalone.postgres;

import daybook.standalone.folder.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that lived on when the program that started it was killed. Whoever holds the data folder may stop it: no
 * other program can be using it.
 */
final class Orphan {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphan() {}

    /**
     * Stops the server on this database folder, if one runs, by the process id that it left there.
     *
     * @throws CannotStart if it runs and will not stop
     */
    static void stop(Path database) throws IOException {
        Path note = database.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        if (lines.isEmpty()) {
            Files.delete(note);
            return;
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process == null || !process.isAlive()) {
            return;
        }
        if (isAnother(process, database)) {
            // After a restart of the machine the number may be somebody else's, and PostgreSQL would wait for them.
            Files.delete(note);
            return;
        }
        // A fast shutdown first, an immediate one if that takes too long; PostgreSQL recovers from both.
        if (!stopped(process, "INT") && !stopped(process, "QUIT")) {
            throw new CannotStart("A PostgreSQL left over from an earlier run (process " + pid + ") still uses "
                    + database + " and does not stop: stop it by hand, then start again.");
        }
    }

    /** Whether this can be told to be no server on this folder. What the system does not show counts as the server. */
    private static boolean isAnother(ProcessHandle process, Path database) {
        var info = process.info();
        if (info.command().isEmpty() || info.arguments().isEmpty()) {
            return false;
        }
        return !Path.of(info.command().get()).getFileName().toString().startsWith("postgres")
                || !Arrays.asList(info.arguments().get()).contains(database.toString());
    }

    private static boolean stopped(ProcessHandle process, String signal) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException unexpected) {
            throw new IOException("Waiting for PostgreSQL to stop failed", unexpected);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was stopping", interrupted);
        }
    }
}
