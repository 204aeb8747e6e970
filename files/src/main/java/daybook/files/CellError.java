package daybook.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell that shows an error instead of a value: only the row that needs it cannot be read. */
public final class CellError {

    private static final String UNKNOWN = "#ERROR!";
    private static final Pattern CODE = Pattern.compile(
            "#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|ERROR!)");

    private CellError() {}

    /** As the cell shows it. */
    static String of(@Nullable String raw) {
        return raw != null && CODE.matcher(raw).matches() ? raw : UNKNOWN;
    }

    /** Whether what a cell says is an error; a file of text has them, too, if a spreadsheet wrote it. */
    public static boolean isIn(String cell) {
        return cell.startsWith("#") && CODE.matcher(cell.strip()).matches();
    }
}
