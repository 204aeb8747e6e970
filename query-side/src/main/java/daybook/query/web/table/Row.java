package daybook.query.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param id of the element; null where nobody looks for it
 */
public record Row(@Nullable String id, Kind kind, List<Cell> cells) {

    /** What a row is to the others. */
    public enum Kind {
        PLAIN,
        /** It counts no longer, and is struck through. */
        STRUCK,
        /** A part of the row above it, where it stays. */
        PART,
        /** What the rows come to: it stays last. */
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return of(List.of(cells));
    }

    public static Row of(List<Cell> cells) {
        return new Row(null, Kind.PLAIN, cells);
    }

    public Row id(String newId) {
        return new Row(newId, kind, cells);
    }

    public Row part(boolean isPart) {
        return new Row(id, isPart ? Kind.PART : Kind.PLAIN, cells);
    }

    /** It counts no longer. */
    public Row struck() {
        return new Row(id, Kind.STRUCK, cells);
    }

    public Row total() {
        return new Row(id, Kind.TOTAL, cells);
    }
}
