package daybook.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180). A first line of {@code sep=;} tells how its cells are divided; without one the header tells
 * whether by commas, by semicolons, as a spreadsheet set to another country writes them, or by tabs.
 */
final class CsvFile implements TableFile {

    private static final int LONGEST_HEADER = 16_384;
    private static final String SEPARATOR = "sep=";

    private final TextFile file;

    CsvFile(Path file) throws IOException {
        this.file = TextFile.of(file);
    }

    @Override
    public List<String> told() {
        return file.told();
    }

    @Override
    public List<String> tables() {
        return List.of("");
    }

    @Override
    public void lines(int table, Consumer<Line> each) throws IOException {
        long row = 0;
        try (var reader = file.reader()) {
            char said = said(reader);
            char delimiter = said == 0 ? delimiter(reader) : said;
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get();
            try (var parser = format.parse(reader)) {
                for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                    Line line = line(records.next(), ++row);
                    if (!line.isBlank()) {
                        each.accept(line);
                    }
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new UnreadableFile(Fault.BROKEN, "", row + 1, null, "");
        }
    }

    private static Line line(CSVRecord record, long row) {
        if (record.size() > Limits.MOST_COLUMNS) {
            throw new UnreadableFile(Fault.TOO_MANY_COLUMNS, "", row, null, Integer.toString(record.size()));
        }
        return new Line(row, record.stream().map(Escape::undone).toList());
    }

    /** What a first line says that is there for the spreadsheet alone; 0 if there is none. */
    private static char said(BufferedReader reader) throws IOException {
        reader.mark(SEPARATOR.length() + 4);
        char[] start = new char[SEPARATOR.length() + 1];
        int read = reader.read(start);
        boolean isSaid = read == start.length
                && new String(start, 0, SEPARATOR.length()).equalsIgnoreCase(SEPARATOR)
                && reader.readLine() instanceof String rest
                && rest.isBlank();
        if (isSaid) {
            return start[SEPARATOR.length()];
        }
        reader.reset();
        return 0;
    }

    /** The sign that stands most often in the first line that has any, outside of quotes; a comma if none does. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int[] count = new int[128];
        boolean quoted = false;
        for (int at = 0; at < LONGEST_HEADER - 1; at++) {
            int sign = reader.read();
            boolean ends = !quoted && (sign == '\n' || sign == '\r');
            if (sign < 0 || ends && count[','] + count[';'] + count['\t'] > 0) {
                break;
            }
            quoted ^= sign == '"';
            if (sign == 0) {
                throw UnreadableFile.of(Fault.NOT_A_TABLE, "");
            }
            if (!quoted && sign < count.length) {
                count[sign]++;
            }
        }
        reader.reset();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count[candidate] > count[best] ? candidate : best;
        }
        return best;
    }

    @Override
    public void close() {
        // Each reading has closed what it opened.
    }
}
