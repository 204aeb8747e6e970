package daybook.query.web.people;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account as its page shows it.
 *
 * @param password a password for one use that was just made; null on every later look
 * @param tokens what programs act in their name with; none where they are not to be seen
 */
public record PersonView(
        PageHead head,
        String heading,
        @Nullable String password,
        List<Link> actions,
        List<Detail> details,
        Table tokens,
        Table happened)
        implements HasTables {

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(tokens, happened);
    }
}
