package daybook.query.projection;

import daybook.store.DayBook;
import daybook.store.Entry;
import daybook.store.MomentStillToCome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the day book itself. */
final class StoredBook implements Book {

    private final DayBook book;

    StoredBook(DayBook book) {
        this.book = book;
    }

    @Override
    public long head() {
        return book.head();
    }

    @Override
    public @Nullable Instant enteredAt(long entry) {
        return book.entry(entry).map(Entry::enteredAt).orElse(null);
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
