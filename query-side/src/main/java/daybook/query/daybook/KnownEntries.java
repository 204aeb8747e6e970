package daybook.query.daybook;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Entries that were read lately. What an entry says never changes, so none of them can be out of date. */
final class KnownEntries {

    /** As the book's table holds them; as objects they take a few times as much. */
    static final long MOST_BYTES = 4 << 20;

    private record Known(EntryLine line, long bytes) {}

    private final long mostBytes;
    private final LinkedHashMap<Long, Known> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    KnownEntries(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized @Nullable EntryLine of(long number) {
        Known known = entries.get(number);
        return known == null ? null : known.line();
    }

    /**
     * Keeps it, and lets go of what was not asked for the longest.
     *
     * @param size in bytes, as the book's table holds it
     */
    synchronized void keep(EntryLine line, long size) {
        Known before = entries.put(line.entered().entry(), new Known(line, size));
        bytes += size - (before == null ? 0 : before.bytes());
        while (bytes > mostBytes) {
            bytes -= entries.pollFirstEntry().getValue().bytes();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
