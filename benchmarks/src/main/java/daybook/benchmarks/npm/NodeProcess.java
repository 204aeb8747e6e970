package daybook.benchmarks.npm;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A process of Node.js that answers each line it is told with one of its own. */
final class NodeProcess implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Process process;
    private final BufferedWriter told;
    private final BufferedReader answers;
    private final Path complaints;

    private NodeProcess(Process process, Path complaints) {
        this.process = process;
        this.told = process.outputWriter();
        this.answers = process.inputReader();
        this.complaints = complaints;
    }

    /**
     * Starts a script of the folder.
     *
     * @throws NotAtHand if Node.js is not there
     */
    static NodeProcess start(Path folder, String script) throws NotAtHand {
        Path complaints = folder.resolve(script + ".txt");
        try {
            var process = new ProcessBuilder("node", script)
                    .directory(folder.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            return new NodeProcess(process, complaints);
        } catch (IOException missing) {
            throw new NotAtHand("node is not there", missing);
        }
    }

    /**
     * Tells it something, and waits for the answer.
     *
     * @throws NotAtHand if there is none in time, with what the process complains of
     */
    String ask(Object what, Duration patience) throws InterruptedException, NotAtHand {
        String answer = null;
        try {
            told.write(JsonMapper.shared().writeValueAsString(what));
            told.newLine();
            told.flush();
            answer = CompletableFuture.supplyAsync(this::line).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException ended) {
            throw new NotAtHand("its process ended: " + complaint(), ended);
        } catch (TimeoutException late) {
            throw new NotAtHand("it did not answer within %d s".formatted(patience.toSeconds()), late);
        }
        if (answer == null) {
            throw new NotAtHand("its process ended: " + complaint());
        }
        return answer;
    }

    private @Nullable String line() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An uncaught error is told between the place where it was thrown and the way there. */
    private String complaint() {
        try (var lines = Files.lines(complaints)) {
            return lines.filter(line -> line.matches("\\w*[Ee]rror\\b.*"))
                    .findFirst()
                    .orElse("it gave no reason");
        } catch (IOException unread) {
            return "it gave no reason";
        }
    }

    /** It ends of itself when nothing more will be told; a store's idle connections may keep it from that. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
