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
 * @param contradictedBy delegations of the same subject that name other delegates
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
        List<DelegationId> contradictedBy,
        long entry) {

    /** What may still be approved under it; null without a cap. */
    public @Nullable Pence left() {
        return cap == null ? null : cap.minus(approved);
    }
}
