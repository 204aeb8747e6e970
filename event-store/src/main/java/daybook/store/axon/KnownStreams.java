package daybook.store.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
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

    private final Cache<String, Known<T>> streams;

    KnownStreams(long mostBytes) {
        this.streams = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String _, Known<T> known) -> Math.toIntExact(Math.min(known.bytes(), Integer.MAX_VALUE)))
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /** As much as becomes a heap of this size, in bytes. */
    static long room(long mostHeap) {
        return Math.clamp(mostHeap / PART_OF_THE_HEAP, LEAST_ROOM, MOST_ROOM);
    }

    @Nullable
    Known<T> of(String stream) {
        return streams.getIfPresent(stream);
    }

    /** Keeps it unless more is known already, and lets go of what is least likely to be asked for. */
    void keep(String stream, Known<T> known) {
        streams.asMap().merge(stream, known, (before, now) -> before.lastNo() >= now.lastNo() ? before : now);
    }

    void forget(String stream) {
        streams.invalidate(stream);
    }

    long bytes() {
        streams.cleanUp();
        return streams.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** How often it spares a reading, under this name. */
    void measure(MeterRegistry registry, String name) {
        CaffeineCacheMetrics.monitor(registry, streams, name);
    }
}
