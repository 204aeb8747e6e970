package daybook.command.delegation;

import daybook.command.register.PassedClause;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a delegation lean on.
 *
 * @param terms as granted, or null while it is not
 * @param approvals how many approvals were given under it, or how often it was exercised where it is about no money
 * @param approved the sum of the approvals
 * @param latest the latest day on which something was decided under it, or null before the first
 * @param refused when the delegates decided against what was left, or null while they have not
 * @param revoked how it was taken back, or null while it is not
 * @param answers what those whose word is needed said
 */
record DelegationState(
        @Nullable DelegationGranted terms,
        int approvals,
        Pence approved,
        @Nullable LocalDate latest,
        @Nullable LocalDate refused,
        @Nullable DelegationRevoked revoked,
        Answers answers) {

    static final DelegationState NONE = new DelegationState(null, 0, Pence.ZERO, null, null, null, Answers.NONE);

    DelegationState evolve(DelegationFact fact) {
        return switch (fact) {
            case DelegationGranted granted ->
                new DelegationState(granted, approvals, approved, latest, refused, revoked, answers);
            case DelegatedApprovalGiven given ->
                new DelegationState(
                        terms,
                        given.approval(),
                        approved.plus(given.amount()),
                        later(latest, given.effective()),
                        refused,
                        revoked,
                        answers.decided());
            case DelegationExercised exercised ->
                new DelegationState(
                        terms,
                        exercised.exercise(),
                        approved,
                        later(latest, exercised.effective()),
                        refused,
                        revoked,
                        answers.decided());
            case DelegatedApprovalRefused against ->
                new DelegationState(
                        terms, approvals, approved, latest, against.effective(), revoked, answers.decided());
            case DelegationRevoked taken ->
                new DelegationState(terms, approvals, approved, latest, refused, taken, answers);
            case DelegationAnswer answer ->
                new DelegationState(terms, approvals, approved, latest, refused, revoked, answers.with(answer));
        };
    }

    /** After a decision that counts as if it had not been taken, whose number is not given again. */
    DelegationState without(DelegationFact decision) {
        int number = switch (decision) {
            case DelegatedApprovalGiven given -> given.approval();
            case DelegationExercised exercised -> exercised.exercise();
            case DelegatedApprovalRefused _, DelegationAnswer _, DelegationGranted _, DelegationRevoked _ -> 0;
        };
        return new DelegationState(terms, Math.max(approvals, number), approved, latest, refused, revoked, answers);
    }

    /** Whether what was delegated is no money, so that nothing under it has an amount. */
    boolean isInWords() {
        return terms != null && terms.subject() instanceof Subject.OfMatter;
    }

    /**
     * The same with a clause that took it back, which counts from the day of its meeting even where nobody has recorded
     * what follows from it.
     */
    DelegationState takenBackBy(@Nullable PassedClause clause) {
        return terms == null
                        || clause == null
                        || (revoked != null && !clause.on().isBefore(revoked.effective()))
                ? this
                : new DelegationState(
                        terms,
                        approvals,
                        approved,
                        latest,
                        refused,
                        new DelegationRevoked(terms.delegation(), clause.ref(), clause.on()),
                        answers);
    }

    /** The day on which it ended, if that was not after the day; null while it could be used on it. */
    @Nullable
    LocalDate ended(LocalDate day) {
        LocalDate expires = terms == null ? null : terms.expires();
        if (revoked != null && !day.isBefore(revoked.effective())) {
            return revoked.effective();
        }
        return expires != null && day.isAfter(expires) ? expires : null;
    }

    /** The day of the decision that what is said on a day comes too late for; null while there is one to come. */
    @Nullable
    LocalDate decided(LocalDate day) {
        Pence left = left();
        if (refused != null) {
            return refused;
        }
        return latest != null && (day.isBefore(latest) || (left != null && !left.isPositive())) ? latest : null;
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
