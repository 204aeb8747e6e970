package daybook.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows.
 *
 * @param title of the window and, but for the prefix of a refused form, the page's heading
 * @param crumbs the way here, from the home page on
 * @param banner at which position the page stands, for pages that can be asked for as at another
 * @param receipt what was just recorded, for the page that follows
 */
public record PageHead(
        String title,
        List<Link> crumbs,
        @Nullable Banner banner,
        @Nullable EntryReceipt receipt) {
    public PageHead {
        crumbs = List.copyOf(crumbs);
    }
}
