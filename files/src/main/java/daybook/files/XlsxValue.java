package daybook.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Writes a cell of a workbook as what it is, shown as it was shown. */
final class XlsxValue {

    /** A spreadsheet knows no earlier days without a mistake in them. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    /** Beyond fifteen digits a spreadsheet would change the number. */
    private static final int MOST_DIGITS = 15;

    private XlsxValue() {}

    static void write(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Text(var text) -> text(sheet, row, column, text);
            case Value.Quantity(var number, var unit)
            when isExact(number) -> {
                sheet.value(row, column, unit == Value.Unit.PERCENT ? number.movePointLeft(2) : number);
                sheet.style(row, column).format(format(number, unit)).set();
            }
            case Value.Quantity(var number, var _) -> text(sheet, row, column, number.toPlainString());
            case Value.Day(var date)
            when !date.isBefore(EARLIEST) -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Day(var date) -> text(sheet, row, column, date.toString());
            case Value.Moment(var moment) -> {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, Escape.of(text));
        }
    }

    static boolean isExact(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private static String format(BigDecimal number, Value.Unit unit) {
        String digits = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
        return switch (unit) {
            case NONE -> digits;
            case POUNDS -> "[$£-809]#,##" + digits;
            case PERCENT -> digits + "%";
        };
    }
}
