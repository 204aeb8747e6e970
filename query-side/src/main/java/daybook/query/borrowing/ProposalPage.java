package daybook.query.borrowing;

import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposed investment, with the reward that it is after.
 *
 * @param reversals what was reversed of its entries, each with the entry that reversed it
 */
public record ProposalPage(
        Basis basis,
        ProgrammeHead programme,
        @Nullable String indicatorTitle,
        Proposal proposal,
        @Nullable RewardLine reward,
        List<Reversal> reversals,
        Map<Long, Entered> entered) {}
