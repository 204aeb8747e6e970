package daybook.chaos.weather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A clock for other processes that can be set while they run: Debian's package faketime. */
final class FalseClock implements AutoCloseable {

    /** What a process knows of the clock's being set, at most so old; in seconds of the true clock. */
    private static final int CACHED_SECONDS = 1;

    private final Path library;
    private final Path setting = Files.createTempFile("daybook-clock", ".txt");

    private FalseClock(Path library) throws IOException {
        this.library = library;
        set(Duration.ZERO);
    }

    /** One that shows the true time, where the library is installed. */
    static Optional<FalseClock> found() throws IOException {
        Path usual = Path.of("/usr/lib");
        try (Stream<Path> files =
                Files.find(usual, 3, (file, _) -> file.endsWith(Path.of("faketime", "libfaketime.so.1")))) {
            var library = files.findFirst();
            return library.isEmpty() ? Optional.empty() : Optional.of(new FalseClock(library.get()));
        }
    }

    /** What a process that is to go by it is started with. Time that passes is left as it is. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", setting.toString(),
                "FAKETIME_CACHE_DURATION", Integer.toString(CACHED_SECONDS),
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1");
    }

    /** From now on it is so much fast; by a negative time, slow. */
    void set(Duration fast) throws IOException {
        Path next = Files.createTempFile("daybook-clock", ".txt");
        Files.writeString(next, (fast.isNegative() ? "" : "+") + fast.toSeconds() + "\n");
        Files.move(next, setting, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Sets it, and waits until every process has seen it. */
    void setAndWait(Duration fast) throws IOException, InterruptedException {
        set(fast);
        Thread.sleep(Duration.ofSeconds(2 * CACHED_SECONDS));
    }

    @Override
    public void close() throws IOException {
        Files.delete(setting);
    }
}
