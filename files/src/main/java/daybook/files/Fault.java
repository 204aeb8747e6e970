package daybook.files;

/** Why a file, or a table in it, cannot be read at all. */
public enum Fault {
    EMPTY,
    TOO_LARGE,
    NOT_A_TABLE,
    OLD_WORKBOOK,
    NOT_UTF8,
    BROKEN,
    UNPACKS_TOO_LARGE,
    TOO_MANY_TABLES,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    COLUMNS_OF_NO_TEMPLATE,
    COLUMN_MISSING,
    COLUMN_TWICE,
    NO_ROWS
}
