package daybook.query.web.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row with its parts. */
record Group(List<Row> rows) {
    Key key(int column) {
        return Key.of(rows.getFirst().cells().get(column).value());
    }

    /** What a cell says, as it is chosen from. */
    String text(int column) {
        var cell = rows.getFirst().cells().get(column);
        return cell.isBare() ? cell.value().plain() : cell.text();
    }

    /** Whether all of these words stand in it, as the page shows them or as a file would hold them. */
    boolean has(List<String> sought) {
        String text = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Group::words)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
        return sought.stream().allMatch(text::contains);
    }

    private static Stream<String> words(Cell cell) {
        var parts = Remarks.of(cell);
        return Stream.of(cell.text(), cell.value().plain(), parts.note(), parts.source());
    }
}
