package daybook.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a workbook as the text that a person sees in it. */
final class XlsxCell {

    /** A spreadsheet keeps numbers as binary fractions and shows fifteen digits of them, so fifteen are what was meant. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Day 1 is 1 January 1900, and a 29 February 1900 is counted that never was, so this holds from March 1900 on. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern DECIMALS = Pattern.compile("#?,?#*0\\.(0+)");
    private static final Pattern NOT_PART_OF_A_DATE = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.");

    private XlsxCell() {}

    static String text(String sheet, Row row, int column, boolean from1904) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> String.valueOf(cell.getRawValue()).equals("1") ? "TRUE" : "FALSE";
            case NUMBER -> number(new BigDecimal(cell.getRawValue()), cell, from1904);
            case FORMULA -> worked(sheet, row, column, cell, from1904);
            case ERROR -> throw inError(sheet, row, column, cell);
        };
    }

    private static String worked(String sheet, Row row, int column, Cell cell, boolean from1904) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell, from1904);
            case String text -> text;
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case null -> throw inError(sheet, row, column, cell);
            default -> throw inError(sheet, row, column, cell);
        };
    }

    private static UnreadableFile inError(String sheet, Row row, int column, Cell cell) {
        return new UnreadableFile(
                Fault.CELL_IN_ERROR,
                sheet,
                row.getRowNum(),
                cell.getAddress().toString(),
                cell.getRawValue() == null ? "" : cell.getRawValue());
    }

    private static String number(BigDecimal number, Cell cell, boolean from1904) {
        String format = cell.getDataFormatString();
        if (isDate(cell.getDataFormatId(), format)) {
            return date(number, from1904);
        }
        BigDecimal shown = number.round(AS_SHOWN);
        int decimals = decimals(format);
        // A workbook saved by a spreadsheet writes 5.00 as 5; the format still says how it was shown.
        return (shown.scale() < decimals ? shown.setScale(decimals) : shown.scale() < 0 ? shown.setScale(0) : shown)
                .toPlainString();
    }

    private static String date(BigDecimal days, boolean from1904) {
        try {
            int whole = days.setScale(0, RoundingMode.FLOOR).intValueExact();
            var date = (from1904 ? DAY_0_FROM_1904 : DAY_0).plusDays(whole);
            return days.stripTrailingZeros().scale() <= 0 ? date.toString() : date + " with a time of day";
        } catch (ArithmeticException | DateTimeException beyondAnyDate) {
            return days.toPlainString();
        }
    }

    private static int decimals(@Nullable String format) {
        Matcher matcher = DECIMALS.matcher(format == null ? "" : format);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    /** The formats 14 to 22 and 45 to 47 are dates and times by the standard (ECMA-376, part 1, 18.8.30). */
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = NOT_PART_OF_A_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("d") || bare.contains("yy") || bare.contains("mmm");
    }
}
