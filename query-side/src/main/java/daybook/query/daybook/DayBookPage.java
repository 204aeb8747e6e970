package daybook.query.daybook;

import daybook.query.asat.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive entries. Pages are cut by entry number, so that nothing is skipped or repeated while entries arrive.
 *
 * @param entries in the order asked for
 * @param total entries up to the basis, whatever their effective date
 * @param newer what to pass as {@code above} for the next newer page; null when there is none
 * @param older what to pass as {@code below} for the next older page; null when there is none
 */
public record DayBookPage(
        Basis basis,
        List<EntryLine> entries,
        long total,
        @Nullable Long newer,
        @Nullable Long older) {}
