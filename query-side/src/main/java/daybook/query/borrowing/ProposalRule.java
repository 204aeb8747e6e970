package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Proposal.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decisions and delegated releases make of a proposal: the last decision holds. */
record ProposalRule(Pence firm, Pence conditional, @Nullable BodyId awaiting, Pence committed) {

    private static final ProposalRule NOTHING = new ProposalRule(Pence.ZERO, Pence.ZERO, null, Pence.ZERO);

    static ProposalRule of(List<Decision> decisions, List<Release> releases) {
        if (decisions.isEmpty()) {
            return NOTHING;
        }
        Decision last = decisions.getLast();
        Pence amount = last.amount();
        if (amount == null) {
            return NOTHING;
        }
        Pence firm = last.condition() == null ? amount : released(amount, releases);
        Pence committed = last.outcome() == Outcome.APPROVED && last.awaiting() == null ? firm : Pence.ZERO;
        return new ProposalRule(firm, amount.minus(firm), last.awaiting(), committed);
    }

    /** Releases make firm what was agreed on a condition, and never more than that. */
    private static Pence released(Pence amount, List<Release> releases) {
        Pence released = releases.stream().map(Release::amount).reduce(Pence.ZERO, Pence::plus);
        return released.compareTo(amount) < 0 ? released : amount;
    }
}
