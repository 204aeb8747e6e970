package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was delegated.
 *
 * @param deciding how its delegates decide where they are several
 * @param cap the most in sum over its approvals; null when there is none
 * @param eachCap the most that one approval can be of; null when there is none
 * @param sharedCap the most under all the delegations of its clause that share it; null when there is none
 * @param approved the approvals given under it, added up
 * @param sharedApproved the approvals given under all those that share its cap, added up; null when it shares none
 * @param exercised how often something was decided under it that is no money
 * @param differing delegations of the same subject that differ in whom, how far or on what condition, while both can be
 *     used
 * @param refused how its delegates decided against what was left; null while they have not
 * @param revoked how it was taken back; null when it was not
 */
public record DelegationLine(
        DelegationId delegation,
        ClauseRef clause,
        List<OfficeId> delegates,
        Deciding deciding,
        Subject subject,
        @Nullable Pence cap,
        @Nullable Pence eachCap,
        @Nullable Pence sharedCap,
        List<OfficeId> consultees,
        List<Condition> conditions,
        @Nullable LocalDate expires,
        LocalDate effective,
        Pence approved,
        @Nullable Pence sharedApproved,
        int exercised,
        List<DelegationId> differing,
        @Nullable DelegatedRefusal refused,
        @Nullable Revocation revoked,
        long entry) {

    /** Whether what was delegated is no money, so that nothing under it has an amount. */
    public boolean inWords() {
        return subject instanceof Subject.OfMatter;
    }

    /** Whether its delegates decide only together. */
    public boolean decidedJointly() {
        return delegates.size() > 1 && deciding == Deciding.JOINTLY;
    }

    /** What may still be approved under it, by the cap that leaves least; null without a cap. */
    public @Nullable Pence left() {
        Pence own = cap == null ? null : cap.minus(approved);
        Pence together = leftTogether();
        return own == null || (together != null && together.compareTo(own) < 0) ? together : own;
    }

    /** What may still be approved under it and those that share its cap; null if it shares none. */
    public @Nullable Pence leftTogether() {
        return sharedCap == null || sharedApproved == null ? null : sharedCap.minus(sharedApproved);
    }

    /** The most that can be approved at a time, as it stands; null where no cap limits it. */
    public @Nullable Pence leftAtATime() {
        Pence left = left();
        return left == null || (eachCap != null && eachCap.compareTo(left) < 0) ? eachCap : left;
    }

    /** How it stands on a date. It can be used on the very day on which it ends. */
    public DelegationStanding standing(LocalDate on) {
        if (revoked != null) {
            return DelegationStanding.REVOKED;
        }
        if (refused != null) {
            return DelegationStanding.REFUSED;
        }
        var left = left();
        if (left != null && !left.isPositive()) {
            return DelegationStanding.SPENT;
        }
        return expires != null && expires.isBefore(on) ? DelegationStanding.EXPIRED : DelegationStanding.LIVE;
    }
}
