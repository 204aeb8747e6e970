package daybook.query.projection;

import daybook.store.DayBook;
import daybook.store.Entry;
import daybook.store.MomentStillToCome;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the day book itself. */
final class StoredBook implements Book {

    private static final int MOST = 256;

    private final DayBook book;

    /** Of entries asked for lately: when an entry was entered never changes. */
    private final LinkedHashMap<Long, Instant> moments = new LinkedHashMap<>(16, 0.75f, true);

    StoredBook(DayBook book) {
        this.book = book;
    }

    @Override
    public long head() {
        return book.head();
    }

    @Override
    public @Nullable Instant enteredAt(long entry) {
        synchronized (moments) {
            Instant known = moments.get(entry);
            if (known != null) {
                return known;
            }
        }
        Instant found = book.entry(entry).map(Entry::enteredAt).orElse(null);
        return found == null ? null : kept(entry, found);
    }

    private Instant kept(long entry, Instant moment) {
        synchronized (moments) {
            moments.put(entry, moment);
            if (moments.size() > MOST) {
                moments.pollFirstEntry();
            }
        }
        return moment;
    }

    @Override
    public Optional<Long> entryAsAt(Instant moment) {
        try {
            return Optional.of(book.entryAsAt(moment));
        } catch (MomentStillToCome notYet) {
            return Optional.empty();
        }
    }
}
