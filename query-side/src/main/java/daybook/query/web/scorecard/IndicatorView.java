package daybook.query.web.scorecard;

import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.Tag;
import daybook.query.web.View;
import daybook.query.web.chart.Chart;
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
        List<Returned> returns,
        List<Target> targets,
        List<Defined> definitions,
        List<Judged.Line> judged,
        List<ScorecardView.Row> parts)
        implements View.HasHead {
    /** A figure under its name. */
    public record Standing(String label, Figure figure) {}

    /** A formula, and what stands for what in it. */
    public record WorkedOut(String formula, String words) {}

    /**
     * A row of the table of returns: a return, or a report that there is none.
     *
     * @param tag that it was superseded or withdrawn; null while it is in force
     * @param acts what this reader can do about it; none where it is no longer in force
     * @param what the acts are about
     */
    public record Returned(
            String number,
            String period,
            Figure value,
            String parts,
            String status,
            @Nullable Tag tag,
            String note,
            Link entry,
            List<Link> acts,
            String what) {}

    /**
     * A row of the table of definitions.
     *
     * @param tag that the series breaks there; null where it goes on
     */
    public record Defined(
            String from,
            String title,
            String reading,
            @Nullable Tag tag,
            String why,
            Link entry) {}

    /**
     * A row of the table of targets.
     *
     * @param acts what this reader can do about it; none where it is no longer in force
     * @param what the acts are about
     */
    public record Target(
            String kind,
            String due,
            Figure value,
            String threshold,
            String effective,
            String state,
            Link entry,
            List<Link> acts,
            String what) {}
}
