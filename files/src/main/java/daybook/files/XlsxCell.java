package daybook.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Reads a cell of a workbook as the text that a person sees in it. */
final class XlsxCell {

    /** More digits no spreadsheet shows. */
    private static final MathContext SHOWN = new MathContext(15);

    private XlsxCell() {}

    static String text(Row row, int column, Serials serials) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> truth(cell);
            case NUMBER -> number(cell, serials);
            case FORMULA -> worked(cell, serials);
            case ERROR -> CellError.of(cell.getRawValue());
        };
    }

    private static String truth(Cell cell) {
        return String.valueOf(cell.getRawValue()).equals("1") ? "TRUE" : "FALSE";
    }

    private static String worked(Cell cell, Serials serials) {
        return switch (cell.getValue()) {
            case BigDecimal _ -> number(cell, serials);
            case String text -> text;
            case Boolean _ -> truth(cell);
            case null -> CellError.of("");
            default -> CellError.of(cell.getRawValue());
        };
    }

    /**
     * A spreadsheet keeps numbers as binary fractions and writes out up to 17 digits of them: 84.46 as 84.459999999999994.
     * The shortest decimal that gives the same binary fraction is what was typed, for there are never two of up to 15
     * digits. What has more is no decimal that somebody typed but the end of a calculation, and is told as the spreadsheet
     * shows it: with 15 digits, 4.04 for 4.0399999999999991.
     */
    private static String number(Cell cell, Serials serials) {
        String raw = cell.getRawValue();
        double kept = Double.parseDouble(raw);
        if (!Double.isFinite(kept)) {
            return raw;
        }
        BigDecimal number = new BigDecimal(Double.toString(kept)).round(SHOWN);
        var format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format.isDate()) {
            return date(number, serials);
        }
        BigDecimal shown = trimmed(format.isPercent() ? number.movePointRight(2) : number);
        // A workbook saved by a spreadsheet writes 5.00 as 5; the format still says how it was shown.
        String text = (shown.scale() < format.decimals() ? shown.setScale(format.decimals()) : shown).toPlainString();
        return format.isPercent() ? text + "%" : text;
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String date(BigDecimal days, Serials serials) {
        try {
            int whole = days.setScale(0, RoundingMode.FLOOR).intValueExact();
            LocalDate date = serials.day(whole);
            return days.stripTrailingZeros().scale() <= 0 ? date.toString() : date + " with a time of day";
        } catch (ArithmeticException | DateTimeException beyondAnyDate) {
            return days.toPlainString();
        }
    }
}
