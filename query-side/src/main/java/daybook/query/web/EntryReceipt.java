package daybook.query.web;

import java.util.List;

/**
 * What somebody gets for what they sent.
 *
 * @param entry its number
 * @param href where the entry is
 * @param says the entry, as a sentence
 * @param trail where it is shown what the entry rests on
 * @param more the further entries of the same act, each with what it says
 * @param next what usually follows and this reader may do
 */
public record EntryReceipt(String entry, String href, String says, String trail, List<More> more, List<Link> next) {

    /** A further entry. */
    public record More(Link entry, String says) {}
}
