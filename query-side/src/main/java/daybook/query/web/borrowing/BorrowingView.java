package daybook.query.web.borrowing;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme's borrowing as its page shows it.
 *
 * @param assumed what has to be said where a resolution rests on the recommendation alone; null where none does
 */
public record BorrowingView(
        PageHead head,
        String heading,
        Link set,
        @Nullable String assumed,
        List<Link> actions,
        List<Investment> investments,
        Investment total,
        List<MoneyRow> money,
        MoneyRow moneyTotal,
        List<Standing> facility,
        List<Extension> extensions,
        List<ClaimRow> claims,
        @Nullable ClaimRow claimTotal,
        List<RewardRow> rewards,
        RewardRow rewardTotal,
        List<PrintedRow> printed)
        implements View.HasHead {
    /** What was asked, recommended and agreed for one target, or in total. */
    public record Investment(
            Link target,
            Figure requested,
            Figure recommended,
            Figure firm,
            Figure conditional,
            Figure pending,
            List<Link> proposals) {}

    /** What has been done with the money of one investment, or in total, and what the reader may do with it. */
    public record MoneyRow(
            Link investment,
            Figure approved,
            Figure allocated,
            Figure committed,
            Figure drawn,
            Figure repaid,
            Figure writtenOff,
            Figure owed,
            List<Link> acts) {}

    /** A figure under its name. */
    public record Standing(String label, Figure figure) {}

    /** More that was asked for. */
    public record Extension(String number, Figure amount, String state, String awaiting, Link clause, Link entry) {}

    /** What was claimed of the reward, or in total, and what the funder paid. */
    public record ClaimRow(
            Link claim, String on, Link of, String instalment, Figure claimed, Figure received, Figure open) {}

    /** The reward for one target, or in total. */
    public record RewardRow(
            Link target, Figure potential, Figure threshold, Figure inText, Figure inTable, Figure latest) {}

    /** A figure as printed, beside the same worked out. */
    public record PrintedRow(String what, Figure printed, String workedOut, String verdict) {}
}
