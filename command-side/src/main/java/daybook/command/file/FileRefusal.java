package daybook.command.file;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.files.Limits;
import daybook.files.UnreadableFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reasons against a file, or against a row of it before it is even a request. */
sealed interface FileRefusal extends Refusal {

    record FileEmpty() implements FileRefusal {}

    @LiesIn(value = "file", aroundTheCommand = true)
    record FileTooLarge(long most) implements FileRefusal {}

    record FileNotATable() implements FileRefusal {}

    record FileOldWorkbook() implements FileRefusal {}

    record FileNotUtf8(long row) implements FileRefusal {}

    record FileBroken(String sheet, long row) implements FileRefusal {}

    record FileUnpacksTooLarge() implements FileRefusal {}

    record FileWithTooManySheets(int most) implements FileRefusal {}

    record FileWithTooManyRows(int most) implements FileRefusal {}

    record FileWithTooManyColumns(String sheet, long row, int most) implements FileRefusal {}

    record FileOfNoTemplate(String sheet, String columns) implements FileRefusal {}

    record FileColumnMissing(String sheet, String field, String template) implements FileRefusal {}

    record FileColumnTwice(String sheet, String field) implements FileRefusal {}

    record FileWithoutRows() implements FileRefusal {}

    record CellTooLong(String field, int length, int most) implements FileRefusal {}

    record CellDateUnreadable(String field, String typed, LocalDate earliest, LocalDate latest)
            implements FileRefusal {}

    record CellInError(String field, String typed) implements FileRefusal {}

    record CellInPercent(String field, String typed, String unit) implements FileRefusal {}

    record FileFailedTwice(String why) implements FileRefusal {}

    record RowsDiffer(String field, String other) implements FileRefusal {}

    record SameAsRow(String other) implements FileRefusal {}

    record RecordedOtherwise(String field, String recorded, String typed) implements FileRefusal {}

    /** Not against the row: it says what it takes away. */
    record ThresholdDropped(String field, Measure threshold) implements FileRefusal {}

    record CellNotWhole(String field, String typed) implements FileRefusal {}

    record RowsOfOneActDiffer(String field, String first) implements FileRefusal {}

    record RowCannotBeMade(String why, List<String> columns) implements FileRefusal {}

    static FileRefusal of(UnreadableFile file) {
        String sheet = file.table().isEmpty() ? "the file" : "the sheet " + file.table();
        return switch (file.fault()) {
            case EMPTY -> new FileEmpty();
            case TOO_LARGE -> new FileTooLarge(Limits.MOST_BYTES >> 20);
            case NOT_A_TABLE -> new FileNotATable();
            case OLD_WORKBOOK -> new FileOldWorkbook();
            case NOT_UTF8 -> new FileNotUtf8(file.row());
            case BROKEN, CELL_TOO_LONG -> new FileBroken(sheet, file.row());
            case UNPACKS_TOO_LARGE -> new FileUnpacksTooLarge();
            case TOO_MANY_TABLES -> new FileWithTooManySheets(Limits.MOST_TABLES);
            case TOO_MANY_ROWS -> new FileWithTooManyRows(Limits.MOST_ROWS);
            case TOO_MANY_COLUMNS -> new FileWithTooManyColumns(sheet, file.row(), Limits.MOST_COLUMNS);
            case COLUMNS_OF_NO_TEMPLATE -> new FileOfNoTemplate(sheet, file.detail());
            case COLUMN_MISSING -> new FileColumnMissing(sheet, known(file.column()), file.detail());
            case COLUMN_TWICE -> new FileColumnTwice(sheet, known(file.column()));
            case NO_ROWS -> new FileWithoutRows();
        };
    }

    private static String known(@Nullable String column) {
        return column == null ? "" : column;
    }
}
