package daybook.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know that it is. */
public final class CsvWriter implements TableWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

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
        printer.printRecord(columns.stream().map(Head::name).toList());
    }

    @Override
    public void titled(String name, String heading, List<Head> heads) throws IOException {
        printer.printRecord(Escape.of(heading));
        table(name, heads);
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
        return switch (value) {
            case Value.Text(var text) -> Escape.of(text);
            case Value.Quantity(var number, var unit) ->
                number.toPlainString() + (unit == Value.Unit.PERCENT ? "%" : "");
            case Value.Day(var date) -> date.toString();
            case Value.Moment(var moment) -> MOMENT.format(moment);
        };
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
