package daybook.files;

import java.io.IOException;
import java.util.List;

/** Writes tables out, line by line: no table is held as a whole. */
public sealed interface TableWriter extends AutoCloseable permits CsvWriter, XlsxWriter {

    /** What a column holds, so that a spreadsheet can calculate with it. */
    record Head(String name, Kind kind, List<String> choices) {

        public Head(String name, Kind kind) {
            this(name, kind, List.of());
        }
    }

    /** Begins a table, with the names of its columns first; a CSV file has only one. */
    void table(String name, List<Head> columns) throws IOException;

    /** A line of the table; the cells as {@link Cells} writes them. */
    void line(List<String> cells) throws IOException;

    /** A line of a table that is not read in again. */
    void values(List<Value> cells) throws IOException;

    /** Says what the file is, where the format has room for it. */
    void about(String title);

    /** Adds what is to be known about the file, where the format has room for it. */
    void notes(String title, List<List<String>> lines) throws IOException;

    /** Ends the file. The stream stays open: it is for whoever opened it to close. */
    @Override
    void close() throws IOException;
}
