package daybook.files;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read, with the place at which that showed. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String table;
    private final long row;
    private final @Nullable String column;
    private final String detail;

    /**
     * An unreadable file.
     *
     * @param table the sheet; empty for a CSV file and for the file as a whole
     * @param row as the spreadsheet counts it; 0 for the table as a whole
     * @param detail what was found there
     */
    public UnreadableFile(Fault fault, String table, long row, @Nullable String column, String detail) {
        super(fault + " at " + table + " row " + row + ": " + detail, null, false, false);
        this.fault = fault;
        this.table = table;
        this.row = row;
        this.column = column;
        this.detail = detail;
    }

    static UnreadableFile of(Fault fault, String detail) {
        return new UnreadableFile(fault, "", 0, null, detail);
    }

    public Fault fault() {
        return fault;
    }

    public String table() {
        return table;
    }

    public long row() {
        return row;
    }

    public @Nullable String column() {
        return column;
    }

    public String detail() {
        return detail;
    }
}
