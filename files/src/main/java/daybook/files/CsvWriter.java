package daybook.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know that it is. */
public final class CsvWriter implements TableWriter {

    private final Writer writer;
    private final CSVPrinter printer;
    private List<Head> columns = List.of();

    public CsvWriter(OutputStream stream) throws IOException {
        writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void table(String name, List<Head> heads) throws IOException {
        columns = List.copyOf(heads);
        printer.printRecord(columns.stream().map(head -> Escape.of(head.name())).toList());
    }

    @Override
    public void line(List<String> cells) throws IOException {
        List<String> safe = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            safe.add(columns.get(at).kind().isNumber() ? cells.get(at) : Escape.of(cells.get(at)));
        }
        printer.printRecord(safe);
    }

    @Override
    public void values(List<Value> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::written).toList());
    }

    private static String written(Value value) {
        return value instanceof Value.Text(var text) ? Escape.of(text) : value.plain();
    }

    /** CSV has no room for a title: its first line names the columns. */
    @Override
    public void about(String title) {
        // What would stand here stands in the file's name and in the answer's headers.
    }

    /** CSV has no room for notes: a line of them would be read as a row. */
    @Override
    public void notes(String title, List<List<String>> lines) {
        // What would stand here stands in the file's name and in the answer's headers.
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
