package daybook.query.web.scorecard;

import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scorecard as its page shows it. */
public record ScorecardView(PageHead head, String heading, List<Link> actions, List<Detail> about, List<Theme> themes)
        implements View.HasHead {
    /** A theme; its id names its table. */
    public record Theme(String id, String name, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param part whether it is a part of the indicator above it
     * @param about its unit and how it is read
     * @param tag how the stretch stands; null where it cannot be told
     * @param judged what officers say of it
     */
    public record Row(
            String id,
            boolean part,
            Link indicator,
            String about,
            Figure target,
            Figure threshold,
            Figure latest,
            Figure without,
            Figure stretch,
            @Nullable Tag tag,
            List<Judged.Line> judged) {}
}
