package daybook.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte order mark. The header tells whether its cells are divided by
 * commas, by semicolons, as a spreadsheet set to another country writes them, or by tabs.
 */
final class CsvFile implements TableFile {

    private static final int LONGEST_HEADER = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;

    CsvFile(Path file) {
        this.file = file;
    }

    @Override
    public List<String> tables() {
        return List.of("");
    }

    @Override
    public void lines(int table, Consumer<Line> each) throws IOException {
        long row = 0;
        try (var reader = reader()) {
            char delimiter = delimiter(reader);
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
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()), row + 1);
        } catch (IOException e) {
            throw unreadable(e, row + 1);
        }
    }

    private static Line line(CSVRecord record, long row) {
        if (record.size() > Limits.MOST_COLUMNS) {
            throw new UnreadableFile(Fault.TOO_MANY_COLUMNS, "", row, null, Integer.toString(record.size()));
        }
        return new Line(row, record.stream().map(Escape::undone).toList());
    }

    private BufferedReader reader() throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict), LONGEST_HEADER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The sign that stands most often in the first line outside of quotes; a comma if none does. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int[] count = new int[128];
        boolean quoted = false;
        for (int at = 0; at < LONGEST_HEADER - 1; at++) {
            int sign = reader.read();
            if (sign < 0 || !quoted && (sign == '\n' || sign == '\r')) {
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

    private static UnreadableFile unreadable(IOException cause, long row) {
        return cause instanceof CharacterCodingException
                ? new UnreadableFile(Fault.NOT_UTF8, "", row, null, "")
                : new UnreadableFile(Fault.BROKEN, "", row, null, "");
    }

    @Override
    public void close() {
        // Each reading has closed what it opened.
    }
}
