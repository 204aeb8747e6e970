package daybook.command.file;

import daybook.store.append.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act of a file would do.
 *
 * @param place among the acts of the file, from 1
 * @param problems as JSON; null if there are none
 * @param rows how many make it
 * @param cells the rows as they were sent, as JSON; null unless it is refused
 * @param byWhom what it would be entered with besides, as JSON; null if it cannot be read
 * @param restsOn by what authority it would be entered; null if it would not be
 */
record Staged(
        int place,
        String sheet,
        long firstRow,
        long lastRow,
        String template,
        String says,
        Outcome outcome,
        @Nullable String problems,
        @Nullable String restsOn,
        List<Draft> events,
        int rows,
        @Nullable String cells,
        @Nullable String byWhom) {

    /** What would come of it. */
    enum Outcome {
        NEW,
        /** It is recorded already. */
        KNOWN,
        REFUSED
    }
}
