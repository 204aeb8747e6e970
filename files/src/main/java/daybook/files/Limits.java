package daybook.files;

import daybook.facts.exact.Longest;

/** How large a file may be. Each limit is above what a council's table needs, and keeps one file from filling memory. */
public final class Limits {

    public static final long MOST_BYTES = 50L << 20;
    /** What a workbook may unpack to; a hundred thousand rows come to about 60 MB. */
    public static final long MOST_UNPACKED = 400L << 20;
    /** The texts of a workbook are held while it is read. */
    public static final long MOST_SHARED_TEXT = 48L << 20;

    public static final int MOST_PARTS = 2_000;
    public static final int MOST_TABLES = 60;
    public static final int MOST_ROWS = 200_000;
    public static final int MOST_COLUMNS = 60;
    /** Characters: no field of any act is longer. */
    public static final int LONGEST_CELL = Longest.WORDING;

    private Limits() {}
}
