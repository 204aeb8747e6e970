package daybook.query.web.scorecard;

import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import java.util.List;

/**
 * A scorecard as its page shows it.
 *
 * @param by what its indicators are put together by
 */
public record ScorecardView(
        PageHead head, String heading, List<Link> actions, List<Detail> about, String by, List<Theme> themes)
        implements HasTables {
    /** A theme; its id names its heading. */
    public record Theme(String id, String name, Table indicators) {}

    /** The indicators of all themes are taken away together. */
    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(
                "indicators",
                heading,
                by,
                themes.stream()
                        .map(theme -> new Sheet.Block(theme.name(), theme.indicators()))
                        .toList()));
    }
}
