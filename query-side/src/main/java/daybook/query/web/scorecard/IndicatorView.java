package daybook.query.web.scorecard;

import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.chart.Chart;
import daybook.query.web.table.Beside;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as its page shows it.
 *
 * @param definitions none where there was only ever one
 * @param judged what officers say of it
 * @param workedOut how the stretch was worked out, as a formula; null where it cannot be told
 */
public record IndicatorView(
        PageHead head,
        String id,
        String heading,
        List<Link> actions,
        List<Detail> about,
        List<Standing> standing,
        @Nullable Tag tag,
        @Nullable WorkedOut workedOut,
        @Nullable Chart chart,
        Table returns,
        Table targets,
        Table definitions,
        List<Beside.Said> judged,
        Table parts)
        implements HasTables {
    /** A figure under its name. */
    public record Standing(String label, Figure figure) {}

    /** A formula, and what stands for what in it. */
    public record WorkedOut(String formula, String words) {}

    @Override
    public List<Sheet> sheets() {
        return HasTables.each(returns, targets, definitions, parts);
    }
}
