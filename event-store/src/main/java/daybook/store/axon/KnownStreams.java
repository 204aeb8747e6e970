package daybook.store.axon;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the beginnings of streams that were read lately tell. What is recorded never changes, so what was once read is
 * right for ever; only what came after it must be asked for.
 *
 * @param <T> what is kept of a beginning: its events, or what decisions lean on
 */
final class KnownStreams<T> {

    /** Even where the heap is small, so many bytes are worth it. */
    private static final long LEAST_ROOM = 8 << 20;

    private static final long MOST_ROOM = 512 << 20;
    private static final int PART_OF_THE_HEAP = 32;

    /**
     * The beginning of a stream.
     *
     * @param told what it tells, which nobody changes
     * @param lastNo the place of the last row
     * @param lastId the id of the last row's event
     * @param bytes that it takes in memory, all its rows reckoned
     */
    record Known<T>(T told, long lastNo, String lastId, long bytes) {}

    private final long mostBytes;
    private final LinkedHashMap<String, Known<T>> streams = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    KnownStreams(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** As much as becomes a heap of this size, in bytes. */
    static long room(long mostHeap) {
        return Math.clamp(mostHeap / PART_OF_THE_HEAP, LEAST_ROOM, MOST_ROOM);
    }

    synchronized @Nullable Known<T> of(String stream) {
        return streams.get(stream);
    }

    /** Keeps it unless more is known already, and lets go of what was not asked for the longest. */
    synchronized void keep(String stream, Known<T> known) {
        Known<T> before = streams.get(stream);
        if (before != null && before.lastNo() >= known.lastNo()) {
            return;
        }
        forget(stream);
        if (known.bytes() > mostBytes) {
            return;
        }
        streams.put(stream, known);
        bytes += known.bytes();
        while (bytes > mostBytes) {
            forget(streams.firstEntry().getKey());
        }
    }

    synchronized void forget(String stream) {
        Known<T> gone = streams.remove(stream);
        if (gone != null) {
            bytes -= gone.bytes();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
