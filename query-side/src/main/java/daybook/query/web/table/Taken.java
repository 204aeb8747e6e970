package daybook.query.web.table;

import daybook.files.Value;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * A table of a page, to be written into a file: the same rows with the same cells. What stands beside a cell in smaller
 * letters gets a column of its own.
 */
record Taken(String caption, List<String> heads, List<List<Value>> rows) {

    static Taken of(Element table, Words words) {
        List<String> heads = table.select("> thead > tr").last() instanceof Element head
                ? head.children().eachText()
                : List.of();
        List<List<Element>> rows =
                table.select("> tbody > tr").stream().map(Taken::cells).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            columns.addAll(columns(at, at < heads.size() ? heads.get(at) : "", rows, words));
        }
        return new Taken(
                caption(table),
                columns.stream().map(Column::head).toList(),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> columns.stream()
                                .map(column -> column.cells().get(row))
                                .toList())
                        .toList());
    }

    static String caption(Element table) {
        if (table.selectFirst("caption") instanceof Element caption) {
            return caption.text();
        }
        return table.closest("main") instanceof Element main && main.selectFirst("h1") instanceof Element heading
                ? heading.text()
                : table.id();
    }

    /** Each in its column: a cell over several of them is followed by empty ones. */
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(cell);
            String span = cell.attr("colspan");
            for (int more = 1; !span.isEmpty() && more < Integer.parseInt(span); more++) {
                cells.add(new Element("td"));
            }
        }
        return cells;
    }

    private record Column(String head, List<Value> cells) {}

    private static List<Column> columns(int at, String head, List<List<Element>> rows, Words words) {
        List<Element> cells = rows.stream()
                .map(row -> at < row.size() ? row.get(at) : new Element("td"))
                .toList();
        if (cells.stream().anyMatch(Shown::isAct)
                && cells.stream().allMatch(cell -> Shown.of(cell).equals(Shown.NOTHING))) {
            return List.of();
        }
        List<Shown> shown = cells.stream().map(Shown::of).toList();
        Map<String, Function<Shown, Value>> parts = new LinkedHashMap<>();
        parts.put(head, Shown::value);
        parts.put(words.say("table.take.note", head), cell -> new Value.Text(cell.note()));
        parts.put(words.say("table.take.source", head), cell -> new Value.Text(cell.source()));
        List<Column> columns = new ArrayList<>();
        parts.forEach((name, part) -> {
            List<Value> values = shown.stream().map(part).toList();
            if (columns.isEmpty() || values.stream().anyMatch(value -> !value.equals(Value.NOTHING))) {
                columns.add(new Column(name, values));
            }
        });
        return columns;
    }
}
