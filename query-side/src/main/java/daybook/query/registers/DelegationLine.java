package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Condition;
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
 * @param cap null when there is none
 * @param approved the approvals given under it, added up
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
        Subject subject,
        @Nullable Pence cap,
        List<OfficeId> consultees,
        List<Condition> conditions,
        @Nullable LocalDate expires,
        LocalDate effective,
        Pence approved,
        int exercised,
        List<DelegationId> differing,
        @Nullable DelegatedRefusal refused,
        @Nullable Revocation revoked,
        long entry) {

    /** Whether what was delegated is no money, so that nothing under it has an amount. */
    public boolean inWords() {
        return subject instanceof Subject.OfMatter;
    }

    /** What may still be approved under it; null without a cap. */
    public @Nullable Pence left() {
        return cap == null ? null : cap.minus(approved);
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
