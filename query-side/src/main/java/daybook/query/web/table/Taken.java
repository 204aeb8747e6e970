package daybook.query.web.table;

import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.files.Value;
import daybook.query.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table to be written into a file: the rows as they were asked for, with exactly what their cells hold. What stands
 * beside a cell in smaller letters gets a column of its own; what can be done gets none.
 */
record Taken(String name, List<String> heads, List<List<Value>> rows) {

    private record TakenColumn(String head, List<Value> cells) {}

    /** A row, and the name of the table that it is from. */
    private record Line(String part, Row row) {
        Cell cell(int column) {
            // Of tables that are taken together, some may lack the last columns of others.
            return column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY;
        }
    }

    static Taken of(Sheet sheet, Asked asked, Words words) {
        List<Line> lines = sheet.parts().stream()
                .flatMap(part ->
                        Arranged.of(part.table(), asked).table().rows().stream().map(row -> new Line(part.name(), row)))
                .toList();
        List<TakenColumn> columns = new ArrayList<>();
        String by = sheet.by();
        if (by != null) {
            columns.add(new TakenColumn(by, values(lines, line -> new Value.Text(line.part()))));
        }
        List<Column> widest = widest(sheet);
        for (int at = 0; at < widest.size(); at++) {
            if (widest.get(at).kind() != Column.Kind.ACTS) {
                add(columns, widest.get(at).heading(), at, lines, words);
            }
        }
        return new Taken(
                sheet.name(),
                columns.stream().map(TakenColumn::head).toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(row -> columns.stream()
                                .map(column -> column.cells().get(row))
                                .toList())
                        .toList());
    }

    private static List<Column> widest(Sheet sheet) {
        List<Column> widest = List.of();
        for (Sheet.Block part : sheet.parts()) {
            var columns = part.table().columns();
            widest = columns.size() > widest.size() ? columns : widest;
        }
        return widest;
    }

    private static void add(List<TakenColumn> columns, String head, int at, List<Line> lines, Words words) {
        List<Remarks> parts =
                lines.stream().map(line -> Remarks.of(line.cell(at))).toList();
        columns.add(new TakenColumn(head, values(lines, line -> line.cell(at).value())));
        addWords(
                columns,
                words.say("table.take.note", head),
                parts.stream().map(Remarks::note).toList());
        addWords(
                columns,
                words.say("table.take.source", head),
                parts.stream().map(Remarks::source).toList());
    }

    private static void addWords(List<TakenColumn> columns, String head, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            columns.add(new TakenColumn(
                    head, cells.stream().<Value>map(Value.Text::new).toList()));
        }
    }

    private static List<Value> values(List<Line> lines, Function<Line, Value> value) {
        return lines.stream().map(value).toList();
    }

    void write(TableWriter writer) throws IOException {
        writer.table(
                name,
                heads.stream()
                        .map(head -> new TableWriter.Head(head, Kind.TEXT))
                        .toList());
        for (List<Value> row : rows) {
            writer.values(row);
        }
    }
}
