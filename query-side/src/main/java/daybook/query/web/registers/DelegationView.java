package daybook.query.web.registers;

import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as its page shows it.
 *
 * @param against how its delegates decided against what was left; null while they have not
 * @param granted the clause that gave it; null when no such clause is on record
 */
public record DelegationView(
        PageHead head,
        String heading,
        List<Link> actions,
        List<Detail> about,
        List<String> conditions,
        @Nullable Granted granted,
        List<ApprovalLine> approvals,
        @Nullable Against against,
        List<Contradiction> contradictions)
        implements View.HasHead {
    /** The clause, and what has to be said where it is assumed. */
    public record Granted(
            Link clause,
            String wording,
            String basis,
            @Nullable String assumed) {}

    /** An approval; each consultation, agreement and proof is a line. */
    public record ApprovalLine(
            String number, String on, String delegate, Figure amount, List<String> shown, Link entry) {}

    /** The decision against; each consultation, agreement and proof is a line. */
    public record Against(String on, String delegate, String reason, List<String> shown, Link entry) {}

    /** Two delegations of the same matter that differ, side by side. */
    public record Contradiction(Link here, Link there, List<Line> lines) {}

    /** What each of the two says of one thing. */
    public record Line(String about, String here, String there, boolean differs) {}
}
