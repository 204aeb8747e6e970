package daybook.query.web.file;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in, as its page shows it.
 *
 * @param standing what is to be known about it in a sentence
 * @param progress how far it has been read; null unless it is being read
 * @param confirm what to send to have it recorded; null unless it can be
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
        @Nullable Entered receipt,
        List<Problem> problems,
        List<Detail> about,
        List<Link> filters,
        List<Row> rows,
        @Nullable Link next)
        implements View.HasHead {

    /** How far the file has been read. */
    public record Progress(int done, int most, String text, String refresh) {}

    /** The button that has it recorded. */
    public record Confirm(String action, int version, String button) {}

    /** The entries that were made of it. */
    public record Entered(Link first, Link last) {}

    /** Why a row, or the file as a whole, is refused. */
    public record Problem(String rule, @Nullable String column, String message, String wayOut) {}

    /** What a row would do. */
    public record Row(String id, String row, String table, String says, Tag tag, List<Problem> problems) {}
}
