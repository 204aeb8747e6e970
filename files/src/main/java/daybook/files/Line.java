package daybook.files;

import java.util.List;

/**
 * A line of a table.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param cells as text; those left empty at the end may be missing
 */
public record Line(long row, List<String> cells) {

    /** What the cell says; nothing if the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
