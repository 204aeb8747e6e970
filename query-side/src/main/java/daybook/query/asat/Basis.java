package daybook.query.asat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is as at. The same basis gives the same answer for ever, whatever is entered later.
 *
 * @param entry the last entry that counts; 0 while the book is empty
 * @param enteredAt when that entry was entered; null while the book is empty
 * @param effective what took effect after this date does not count
 * @param asked what was asked for: a basis of which nothing was asked is as at now
 */
public record Basis(long entry, @Nullable Instant enteredAt, LocalDate effective, Asked asked) {

    /** Which parts of a basis were asked for; the others are as at now. */
    public record Asked(boolean entry, boolean moment, boolean effective) {
        public static final Asked NOTHING = new Asked(false, false, false);
    }

    /** Whether nothing was asked for, so that the next page may show more. */
    public boolean now() {
        return asked.equals(Asked.NOTHING);
    }
}
