package daybook.standalone.example;

import daybook.facts.authority.Source;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of one of the example's tables. An empty cell is a thing that the paper does not say. */
record Row(String table, CSVRecord cells) {

    /** What identifies the row for ever, so that it is recorded once: its table and the cells that name it. */
    String key(String... columns) {
        return table + ": "
                + String.join(" / ", Arrays.stream(columns).map(cells::get).toList());
    }

    String text(String column) {
        return cells.get(column);
    }

    /** A cell read as something else, or nothing if it is empty. */
    <T> @Nullable T orNull(String column, Function<String, T> reading) {
        String cell = cells.get(column);
        return cell.isEmpty() ? null : reading.apply(cell);
    }

    @Nullable
    String textOrNull(String column) {
        return orNull(column, cell -> cell);
    }

    <E extends Enum<E>> E choice(String column, Class<E> kind) {
        return Enum.valueOf(kind, cells.get(column));
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(String column, Class<E> kind) {
        return orNull(column, cell -> Enum.valueOf(kind, cell));
    }

    /** A cell that holds several things, with blanks between them. */
    <T> List<T> several(String column, Function<String, T> reading) {
        String cell = cells.get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" ", -1)).map(reading).toList();
    }

    LocalDate date(String column) {
        return LocalDate.parse(cells.get(column));
    }

    /** Pounds. */
    Pence money(String column) {
        return Pence.ofPounds(new BigDecimal(cells.get(column)));
    }

    @Nullable
    Pence moneyOrNull(String column) {
        return orNull(column, cell -> money(column));
    }

    Measure measure(String column) {
        return Measure.parse(cells.get(column));
    }

    Subject subject(String column) {
        return Subject.parse(cells.get(column));
    }

    Source source() {
        return source("place");
    }

    Source source(String placeColumn) {
        return new Source(new PaperId(cells.get("paper")), cells.get(placeColumn));
    }
}
