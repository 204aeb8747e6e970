package daybook.query.web.file;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.Beside;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in, as its page shows it.
 *
 * @param standing what is to be known about it in a sentence
 * @param progress how far it has been read; null unless it is being read
 * @param confirm what to send to have it recorded; null unless it can be
 * @param mend the rows that were refused, as a file; null if there are none
 * @param notices what is to be known about how it was read
 * @param read how each of its tables is read
 * @param receipt the way to its first and its last entry; null until they have their numbers
 * @param filters all rows, and those in error alone
 */
public record ImportView(
        PageHead head,
        String heading,
        String state,
        String standing,
        @Nullable Progress progress,
        @Nullable Confirm confirm,
        @Nullable Link mend,
        List<String> notices,
        List<SheetForms.SheetForm> read,
        @Nullable Entered receipt,
        List<Beside.Fault> problems,
        List<Detail> about,
        List<Link> filters,
        Table rows,
        @Nullable Link next)
        implements HasTables {

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(rows);
    }

    /** How far the file has been read. */
    public record Progress(int done, int most, String text, String refresh) {}

    /** The button that has it recorded. */
    public record Confirm(String action, int version, String button, boolean good) {

        /** The rows that can be recorded alone are another thing to press. */
        public String id() {
            return good ? "confirm-good" : "confirm";
        }
    }

    /** The entries that were made of it. */
    public record Entered(Link first, Link last) {}
}
