package daybook.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (Office Open XML), its rows written as they come. */
public final class XlsxWriter implements TableWriter {

    private static final int ROWS_HELD = 500;
    private static final double WIDTH = 20;
    /** A spreadsheet knows no earlier days without a mistake in them. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);
    /** Beyond fifteen digits a spreadsheet would change the number. */
    private static final int MOST_DIGITS = 15;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private List<Head> columns = List.of();
    private int row;

    public XlsxWriter(OutputStream stream) {
        workbook = new Workbook(stream, "Daybook", "1.0");
    }

    @Override
    public void table(String name, List<Head> heads) throws IOException {
        finishSheet();
        var made = workbook.newWorksheet(name);
        columns = List.copyOf(heads);
        made.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            made.width(column, WIDTH);
            made.inlineString(0, column, columns.get(column).name());
            made.style(0, column).bold().set();
        }
        sheet = made;
        row = 1;
    }

    @Override
    public void line(List<String> cells) throws IOException {
        Worksheet open = open();
        for (int column = 0; column < cells.size(); column++) {
            write(open, column, columns.get(column).kind(), cells.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            open.flush();
        }
    }

    private void write(Worksheet open, int column, Kind kind, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (kind.isNumber() && isExact(cell)) {
            var number = new BigDecimal(cell);
            open.value(row, column, number);
            if (number.scale() > 0) {
                open.style(row, column)
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            }
        } else if (kind == Kind.DATE && !LocalDate.parse(cell).isBefore(EARLIEST)) {
            open.value(row, column, LocalDate.parse(cell));
            open.style(row, column).format("yyyy-mm-dd").set();
        } else {
            open.inlineString(row, column, Escape.of(cell));
        }
    }

    private static boolean isExact(String cell) {
        var number = new BigDecimal(cell);
        return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    @Override
    public void notes(String title, List<List<String>> lines) throws IOException {
        finishSheet();
        var made = workbook.newWorksheet(title);
        made.width(0, WIDTH);
        made.width(1, 2 * WIDTH);
        for (int at = 0; at < lines.size(); at++) {
            for (int column = 0; column < lines.get(at).size(); column++) {
                made.inlineString(at, column, lines.get(at).get(column));
            }
        }
        made.finish();
    }

    private Worksheet open() {
        if (sheet == null) {
            throw new IllegalStateException("A line belongs to a table");
        }
        return sheet;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
            sheet = null;
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
