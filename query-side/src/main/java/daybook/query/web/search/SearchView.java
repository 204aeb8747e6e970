package daybook.query.web.search;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by the kind of thing that it is about.
 *
 * @param typed what was looked for
 * @param result how much was found, in words; null before anything was looked for
 * @param entry the entry of that number; null if it is none
 */
public record SearchView(
        PageHead head,
        String typed,
        @Nullable String result,
        @Nullable Link entry,
        List<Group> groups) implements View.HasHead {
    /** Hits about things of one kind. */
    public record Group(String heading, List<Hit> hits) {}

    /**
     * A hit.
     *
     * @param thing that it is about
     * @param says the entry, as a sentence
     * @param entry where it is
     * @param effective when it took effect
     */
    public record Hit(Link thing, String says, Link entry, String effective) {}
}
