package daybook.chaos.weather;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A small file system of its own, in memory, which can really be filled up. Only root may mount one. */
final class Disk implements AutoCloseable {

    private static final String SIZE = "size=192m";
    private static final int PIECE = 1 << 16;

    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    /** One, where this process may mount it. */
    static Optional<Disk> mounted() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("daybook-disk");
        if (run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString())) {
            return Optional.of(new Disk(folder));
        }
        Files.delete(folder);
        return Optional.empty();
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** An empty folder in it. */
    Path folder() throws IOException {
        return Files.createDirectories(folder.resolve("database"));
    }

    /** To the last byte. */
    void fill() throws IOException {
        try (var out = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int piece = PIECE; piece > 0; ) {
                try {
                    out.write(ByteBuffer.allocate(piece));
                } catch (IOException full) {
                    piece /= 2;
                }
            }
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        try {
            if (run("umount", folder.toString())) {
                Files.delete(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
