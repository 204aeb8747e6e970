package daybook.chaos.scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was acknowledged, in a file of its own: it outlives whatever is killed. */
public final class Receipts implements AutoCloseable {

    private final Path file;
    private final FileChannel out;

    public Receipts() throws IOException {
        this.file = Files.createTempFile("daybook-receipts", ".txt");
        this.out = FileChannel.open(file, StandardOpenOption.APPEND);
    }

    /** Notes what somebody was told, before they ask for anything else. */
    public synchronized void note(String what, long entry) {
        try {
            out.write(ByteBuffer.wrap((what + " " + entry + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of everything that was acknowledged. */
    public synchronized Map<String, Long> all() {
        try (var lines = Files.lines(file)) {
            Map<String, Long> all = new LinkedHashMap<>();
            lines.map(line -> line.split(" ")).forEach(parts -> all.put(parts[0], Long.valueOf(parts[1])));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.delete(file);
    }
}
