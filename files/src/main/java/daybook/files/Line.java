package daybook.files;

import java.util.List;

/**
 * A line of a table.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param cells as text; those left empty at the end may be missing
 * @param serials how bare numbers in a column of dates count
 * @param hidden whether the spreadsheet does not show it
 */
public record Line(long row, List<String> cells, Serials serials, boolean hidden) {

    public Line(long row, List<String> cells) {
        this(row, cells, Serials.NONE, false);
    }

    /** What the cell says; nothing if the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
