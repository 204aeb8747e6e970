package daybook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (Office Open XML). Hidden sheets are passed over, as are the sheets of notes that Daybook itself writes; of a
 * formula the value counts that the spreadsheet last worked out.
 */
final class XlsxFile implements TableFile {

    private static final Set<String> NOTES = Set.of("notes", "basis");

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private final Serials serials;

    private XlsxFile(ReadableWorkbook workbook, List<Sheet> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
        this.serials = workbook.isDate1904() ? Serials.FROM_1904 : Serials.FROM_1900;
    }

    static XlsxFile open(Path file) throws IOException {
        Unpacking.check(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .filter(sheet -> !NOTES.contains(sheet.getName().toLowerCase(Locale.ROOT)))
                    .toList();
            if (sheets.isEmpty()) {
                throw UnreadableFile.of(Fault.EMPTY, "");
            }
            if (sheets.size() > Limits.MOST_TABLES) {
                throw UnreadableFile.of(Fault.TOO_MANY_TABLES, Integer.toString(sheets.size()));
            }
            return new XlsxFile(workbook, sheets);
        } catch (UnreadableFile known) {
            close(workbook);
            throw known;
        } catch (IOException | RuntimeException broken) {
            close(workbook);
            throw UnreadableFile.of(Fault.BROKEN, "");
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    @Override
    public List<String> tables() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public void lines(int table, Consumer<Line> each) throws IOException {
        Sheet sheet = sheets.get(table);
        try (Stream<Row> rows = read(sheet)) {
            Iterator<Row> next = rows.iterator();
            long row = 0;
            for (Line line = line(sheet, next, row); line != null; line = line(sheet, next, row)) {
                row = line.row();
                if (!line.isBlank()) {
                    each.accept(line);
                }
            }
        }
    }

    private static Stream<Row> read(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException broken) {
            throw new UnreadableFile(Fault.BROKEN, sheet.getName(), 1, null, "");
        }
    }

    /** Whatever the reader stumbles over lies in the file. */
    private @Nullable Line line(Sheet sheet, Iterator<Row> rows, long before) {
        try {
            return rows.hasNext() ? line(sheet.getName(), rows.next()) : null;
        } catch (UnreadableFile known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new UnreadableFile(Fault.BROKEN, sheet.getName(), before + 1, null, "");
        }
    }

    private Line line(String sheet, Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = XlsxCell.text(row, column, serials);
            if (column >= Limits.MOST_COLUMNS && !text.isBlank()) {
                throw new UnreadableFile(
                        Fault.TOO_MANY_COLUMNS, sheet, row.getRowNum(), null, Integer.toString(row.getCellCount()));
            }
            if (column < Limits.MOST_COLUMNS) {
                cells.add(Escape.undone(text));
            }
        }
        return new Line(row.getRowNum(), cells, serials, row.isHidden());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
