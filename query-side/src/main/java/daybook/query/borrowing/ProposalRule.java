package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Proposal.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What decisions and delegated releases make of a proposal, the decisions in the order in which they took effect. A
 * refusal makes everything before it void. An approval by a body that may commit the money ends the waiting for it. A
 * condition stays open until delegates release the money, or decide against what is left; an approval has its own or none,
 * whatever a body had agreed before it. What a body that may not commit the money says after an approval changes nothing; a
 * further approval takes the place of what was decided before.
 */
record ProposalRule(Pence firm, Pence conditional, @Nullable BodyId awaiting, Pence approved) {

    private static final ProposalRule NOTHING = new ProposalRule(Pence.ZERO, Pence.ZERO, null, Pence.ZERO);

    static ProposalRule of(List<Decision> decisions, List<Release> releases) {
        return of(decisions, releases, null);
    }

    /** @param against since when no delegate can release any more; null while one can, or where nothing is delegated */
    static ProposalRule of(List<Decision> decisions, List<Release> releases, @Nullable LocalDate against) {
        List<Decision> inFavour = inFavour(decided(decisions));
        if (inFavour.isEmpty()) {
            return NOTHING;
        }
        Decision approval = approval(inFavour);
        Decision holds = approval == null ? inFavour.getLast() : approval;
        Pence amount = Objects.requireNonNull(holds.amount(), "a decision in favour says how much");
        Pence firm = condition(inFavour, approval) == null ? amount : released(amount, releases);
        // What a body decides after its delegates did is a new decision.
        boolean closed = against != null && !holds.effective().isAfter(against);
        return new ProposalRule(
                firm,
                closed ? Pence.ZERO : amount.minus(firm),
                approval == null ? holds.awaiting() : null,
                approval == null ? Pence.ZERO : firm);
    }

    /** The condition on which it is agreed or approved; null where it is on none. */
    static @Nullable String condition(List<Decision> decisions) {
        List<Decision> inFavour = inFavour(decided(decisions));
        return condition(inFavour, approval(inFavour));
    }

    private static @Nullable String condition(List<Decision> inFavour, @Nullable Decision approval) {
        return approval != null
                ? approval.condition()
                : inFavour.stream()
                        .map(Decision::condition)
                        .filter(Objects::nonNull)
                        .reduce((_, later) -> later)
                        .orElse(null);
    }

    private static @Nullable Decision approval(List<Decision> inFavour) {
        return inFavour.stream()
                .filter(decision -> decision.outcome().approves())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** What decides: without the views of bodies that may not commit the money, and what a view took the place of. */
    static List<Decision> decided(List<Decision> decisions) {
        Set<ClauseRef> views = decisions.stream()
                .filter(decision -> decision.outcome().isView())
                .map(Decision::clause)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> !views.contains(decision.clause()))
                .toList();
    }

    /** What was decided since the last refusal, and since a body that may commit the money last decided anew. */
    private static List<Decision> inFavour(List<Decision> decisions) {
        int from = decisions.size();
        while (from > 0 && decisions.get(from - 1).outcome() != Outcome.REFUSED) {
            from--;
            if (decisions.get(from).outcome() == Outcome.APPROVED_AGAIN) {
                break;
            }
        }
        return decisions.subList(from, decisions.size());
    }

    /** Releases make firm what was agreed on a condition, and never more than that. */
    private static Pence released(Pence amount, List<Release> releases) {
        Pence released = releases.stream().map(Release::amount).reduce(Pence.ZERO, Pence::plus);
        return released.compareTo(amount) < 0 ? released : amount;
    }
}
