package daybook.query.web;

import java.util.List;

/**
 * A page that lists things.
 *
 * @param none what it says when there are none
 * @param actions what somebody in this role may do here
 */
public record ListPage(PageHead head, String heading, String none, List<Item> items, List<Link> actions)
        implements View.HasHead {
    /** A thing, and a line about it. */
    public record Item(Link link, String about) {}
}
