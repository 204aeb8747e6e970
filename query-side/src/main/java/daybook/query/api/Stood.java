package daybook.query.api;

import daybook.query.asat.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer stands on. Asked for again with the same entry and effective date, it is the same for ever.
 *
 * @param entry the last entry that counts; 0 while the book is empty
 * @param at when that entry was entered; null while the book is empty
 * @param effective what took effect after this date does not count
 * @param projections the version of each projection that was read, by its name
 */
public record Stood(long entry, @Nullable Instant at, LocalDate effective, SortedMap<String, Integer> projections) {

    static Stood on(Basis basis, SortedMap<String, Integer> projections) {
        return new Stood(basis.entry(), basis.enteredAt(), basis.effective(), projections);
    }
}
