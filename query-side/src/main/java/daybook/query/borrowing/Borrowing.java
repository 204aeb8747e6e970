package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.List;
import java.util.Map;

/**
 * A programme's borrowing against reward.
 *
 * @param targets a line for each indicator with a proposal or an offer of reward, in the order of the first of them
 * @param claims of the reward, oldest first
 * @param terms how the funder changed its terms, oldest first
 * @param printed figures printed about the programme's set or facility as a whole
 * @param reversals what was taken back, in the order in which it had taken effect
 * @param openings what had been done before the day book began, and what was paid back of it since
 * @param entered who made the entries that the page names
 */
public record Borrowing(
        Basis basis,
        ProgrammeHead programme,
        List<TargetMoney> targets,
        Totals totals,
        Facility facility,
        List<Claim> claims,
        List<TermsChange> terms,
        List<PrintedFigure> printed,
        List<Reversal> reversals,
        List<Movement> openings,
        Map<Long, Entered> entered) {

    /** What of the claims is above what was earned, as is known on the basis. */
    public List<OverClaim> overClaims() {
        return OverClaim.of(targets, claims);
    }

    /** At the outturns that are known. */
    public Pence earned() {
        return OverClaim.earnedInAll(targets);
    }
}
