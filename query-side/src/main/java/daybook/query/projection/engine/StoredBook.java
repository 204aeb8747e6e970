package daybook.query.projection.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import daybook.query.projection.Book;
import daybook.store.DayBook;
import daybook.store.Entry;
import daybook.store.MomentStillToCome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the day book itself. */
public final class StoredBook implements Book, MeterBinder {

    private static final int MOST = 256;

    private final DayBook book;

    /** Of entries asked for lately: when an entry was entered never changes. */
    private final Cache<Long, Instant> moments =
            Caffeine.newBuilder().maximumSize(MOST).recordStats().build();

    StoredBook(DayBook book) {
        this.book = book;
    }

    @Override
    public long head() {
        return book.head();
    }

    @Override
    public @Nullable Instant enteredAt(long entry) {
        Instant known = moments.getIfPresent(entry);
        if (known != null) {
            return known;
        }
        // Not within the cache: whoever waits for a connection there would hold others up who have one.
        Instant found = book.entry(entry).map(Entry::enteredAt).orElse(null);
        if (found != null) {
            moments.put(entry, found);
        }
        return found;
    }

    @Override
    public Optional<Long> entryAsAt(Instant moment) {
        try {
            return Optional.of(book.entryAsAt(moment));
        } catch (MomentStillToCome notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, moments, "moments");
    }
}
