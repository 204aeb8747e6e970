package daybook.query.daybook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

/** Entries that were read lately. What an entry says never changes, so none of them can be out of date. */
final class KnownEntries {

    /** As the book's table holds them; as objects they take a few times as much. */
    static final long MOST_BYTES = 4 << 20;

    private record Known(EntryLine line, long bytes) {}

    private final Cache<Long, Known> entries;

    KnownEntries(long mostBytes) {
        this.entries = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((Long _, Known known) -> Math.toIntExact(known.bytes()))
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    @Nullable
    EntryLine of(long number) {
        Known known = entries.getIfPresent(number);
        return known == null ? null : known.line();
    }

    /**
     * Keeps it, and lets go of what is least likely to be asked for.
     *
     * @param size in bytes, as the book's table holds it
     */
    void keep(EntryLine line, long size) {
        entries.put(line.entered().entry(), new Known(line, size));
    }

    long bytes() {
        entries.cleanUp();
        return entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    void measure(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, entries, "entries");
    }
}
