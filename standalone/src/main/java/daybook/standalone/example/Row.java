package daybook.standalone.example;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** An account of the example, as its table has it. */
record Row(CSVRecord cells) {

    String text(String column) {
        return cells.get(column);
    }

    /** A cell that holds several things, with blanks between them. */
    <T> List<T> several(String column, Function<String, T> reading) {
        String cell = cells.get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" ", -1)).map(reading).toList();
    }
}
