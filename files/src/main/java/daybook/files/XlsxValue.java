package daybook.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Writes a cell of a workbook as what it is; its format shows it as a page does. */
final class XlsxValue {

    /** A spreadsheet knows no earlier days without a mistake in them. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    /** Beyond fifteen digits a spreadsheet would change the number. */
    private static final int MOST_DIGITS = 15;

    private XlsxValue() {}

    static void write(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Text(var text) -> text(sheet, row, column, text);
            case Value.Count(var number) -> number(sheet, row, column, BigDecimal.valueOf(number), "0");
            case Value.Money(var amount) -> {
                String pence = amount.value() % 100 == 0 ? "" : ".00";
                number(sheet, row, column, amount.pounds(), "[$£-809]#,##0" + pence);
            }
            case Value.Quantity(var number, var decimals) -> number(sheet, row, column, number, digits(decimals));
            // It is there to be calculated with, and a spreadsheet takes as many of its digits as it can hold.
            case Value.Fraction fraction -> {
                String format = digits(fraction.decimals()) + (fraction.isShare() ? "%" : "");
                sheet.value(row, column, fraction.decimal());
                sheet.style(row, column).format(format).set();
            }
            case Value.Day(var date)
            when !date.isBefore(EARLIEST) -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Day(var date) -> text(sheet, row, column, date.toString());
            case Value.Moment(var moment) -> {
                sheet.value(row, column, moment.toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, Escape.of(text));
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number, String format) {
        if (isExact(number)) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        } else {
            text(sheet, row, column, number.toPlainString());
        }
    }

    static boolean isExact(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private static String digits(int decimals) {
        return decimals > 0 ? "0." + "0".repeat(decimals) : "0";
    }
}
