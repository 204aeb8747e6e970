package daybook.command.delegation;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a delegation lean on.
 *
 * @param terms as granted, or null while it is not
 * @param approvals how many approvals were given under it
 * @param approved their sum
 * @param latest the latest day on which something was approved, or null before the first
 * @param refused when the delegates decided against what was left, or null while they have not
 * @param revoked how it was taken back, or null while it is not
 */
record DelegationState(
        @Nullable DelegationGranted terms,
        int approvals,
        Pence approved,
        @Nullable LocalDate latest,
        @Nullable LocalDate refused,
        @Nullable DelegationRevoked revoked) {

    static final DelegationState NONE = new DelegationState(null, 0, Pence.ZERO, null, null, null);

    DelegationState evolve(DelegationFact fact) {
        return switch (fact) {
            case DelegationGranted granted ->
                new DelegationState(granted, approvals, approved, latest, refused, revoked);
            case DelegatedApprovalGiven given ->
                new DelegationState(
                        terms,
                        given.approval(),
                        approved.plus(given.amount()),
                        later(latest, given.effective()),
                        refused,
                        revoked);
            case DelegatedApprovalRefused against ->
                new DelegationState(terms, approvals, approved, latest, against.effective(), revoked);
            case DelegationRevoked taken -> new DelegationState(terms, approvals, approved, latest, refused, taken);
        };
    }

    /** What may still be approved, or null without a cap. */
    @Nullable
    Pence left() {
        Pence cap = terms == null ? null : terms.cap();
        return cap == null ? null : cap.minus(approved);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
