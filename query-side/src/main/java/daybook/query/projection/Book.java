package daybook.query.projection;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the day book beside its entries. */
public interface Book {

    /** The last entry made; 0 before the first. */
    long head();

    /** When an entry was given its number; null if there is no such entry. */
    @Nullable
    Instant enteredAt(long entry);

    /**
     * The last entry made at or before a moment; 0 before the first. What it answers stays the answer.
     *
     * @return nothing when the moment has not passed by the book's own clock
     */
    Optional<Long> entryAsAt(Instant moment);
}
