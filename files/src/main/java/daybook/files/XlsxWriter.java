package daybook.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (Office Open XML), its rows written as they come. */
public final class XlsxWriter implements TableWriter {

    private static final int ROWS_HELD = 500;
    private static final double WIDTH = 20;
    /** As long as a spreadsheet lets a list be that stands in the validation itself. */
    private static final int LONGEST_LIST = 250;

    private static final int ROWS_OFFERED = 5_000;

    private final Workbook workbook;
    private final SheetNames names = new SheetNames();
    private @Nullable Worksheet sheet;
    private List<Head> columns = List.of();
    private int row;

    public XlsxWriter(OutputStream stream) {
        workbook = new Workbook(stream, "Daybook", "1.0");
    }

    @Override
    public void about(String title) {
        workbook.properties().setTitle(title);
    }

    @Override
    public void table(String name, List<Head> heads) throws IOException {
        var made = newSheet(name);
        columns = List.copyOf(heads);
        made.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            made.width(column, WIDTH);
            made.inlineString(0, column, Escape.of(columns.get(column).name()));
            made.style(0, column).bold().set();
            offer(made, column, columns.get(column));
        }
        row = 1;
    }

    /** The words to choose from, to be picked from a list; others are warned of, and told when the file is read. */
    private static void offer(Worksheet sheet, int column, Head head) {
        String words = String.join(",", head.choices());
        if (head.kind() == Kind.CHOICE && !words.isEmpty() && words.length() <= LONGEST_LIST) {
            sheet.range(1, column, ROWS_OFFERED, column)
                    .validateWithListByFormula("\"" + words + "\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(head.name())
                    .error("One of the words in the list.");
        }
    }

    private Worksheet newSheet(String name) throws IOException {
        finishSheet();
        var made = workbook.newWorksheet(names.of(name));
        sheet = made;
        return made;
    }

    @Override
    public void line(List<String> cells) throws IOException {
        Worksheet open = open();
        for (int column = 0; column < cells.size(); column++) {
            write(open, column, columns.get(column).kind(), cells.get(column));
        }
        nextRow(open);
    }

    @Override
    public void values(List<Value> cells) throws IOException {
        Worksheet open = open();
        for (int column = 0; column < cells.size(); column++) {
            XlsxValue.write(open, row, column, cells.get(column));
        }
        nextRow(open);
    }

    private void nextRow(Worksheet open) throws IOException {
        row++;
        if (row % ROWS_HELD == 0) {
            open.flush();
        }
    }

    private void write(Worksheet open, int column, Kind kind, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (kind.isNumber() && XlsxValue.isExact(new BigDecimal(cell))) {
            var number = new BigDecimal(cell);
            open.value(row, column, number);
            if (number.scale() > 0) {
                open.style(row, column)
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            }
        } else if (kind == Kind.DATE && !LocalDate.parse(cell).isBefore(XlsxValue.EARLIEST)) {
            open.value(row, column, LocalDate.parse(cell));
            open.style(row, column).format("yyyy-mm-dd").set();
        } else {
            open.inlineString(row, column, Escape.of(cell));
        }
    }

    @Override
    public void notes(String title, List<List<String>> lines) throws IOException {
        finishSheet();
        var made = workbook.newWorksheet(names.of(title));
        made.width(0, WIDTH);
        made.width(1, 2 * WIDTH);
        for (int at = 0; at < lines.size(); at++) {
            for (int column = 0; column < lines.get(at).size(); column++) {
                made.inlineString(at, column, Escape.of(lines.get(at).get(column)));
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
