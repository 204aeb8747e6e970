package daybook.query.web.daybook;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its page shows it.
 *
 * @param warning that the entry is not as it was recorded; null while it is
 * @param withdrawn that it was withdrawn, and by which entry; null while it stands
 * @param payload the fact as stored
 * @param metadata what is stored beside it
 */
public record EntryView(
        PageHead head,
        String heading,
        String says,
        @Nullable String warning,
        @Nullable Link withdrawn,
        List<Link> actions,
        List<Detail> details,
        String payload,
        String metadata,
        @Nullable Link previous,
        @Nullable Link next)
        implements View.HasHead {}
