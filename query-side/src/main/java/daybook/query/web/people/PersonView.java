package daybook.query.web.people;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.program.TokenRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account as its page shows it.
 *
 * @param password a password for one use that was just made; null on every later look
 * @param tokens what programs act in their name with; none where they are not to be seen
 */
record PersonView(
        PageHead head,
        String heading,
        @Nullable String password,
        List<Link> actions,
        List<Detail> details,
        List<TokenRow> tokens,
        List<Happening> happened)
        implements View.HasHead {

    /** An entry about the account. */
    record Happening(Link entry, String at, String says) {}
}
