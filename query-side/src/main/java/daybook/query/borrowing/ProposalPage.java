package daybook.query.borrowing;

import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One proposed investment, with the reward that it is after. */
public record ProposalPage(
        Basis basis,
        ProgrammeHead programme,
        @Nullable String indicatorTitle,
        Proposal proposal,
        @Nullable RewardLine reward,
        Map<Long, Entered> entered) {}
