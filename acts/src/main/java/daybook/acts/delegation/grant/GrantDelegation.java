package daybook.acts.delegation.grant;

import daybook.acts.At;
import daybook.acts.NamedAfter;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.DelegationCommand;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.authority.Authority;
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
 * Record that a clause gave a decision to one office, or to several, within caps and on conditions.
 *
 * @param deciding how several delegates decide; null for together
 * @param cap the most that they may approve under it, over all approvals
 * @param eachCap the most that they may approve at a time
 * @param sharedCap the most that may be approved under all the delegations of a clause about several investments
 */
@At(
        form = "/delegations/new",
        sent = "/delegations",
        shows = "/delegations/{delegation}",
        asks = {
            "clause",
            "subject",
            "matter",
            "delegates",
            "deciding",
            "consultees",
            "eachCap",
            "cap",
            "sharedCap",
            "conditions",
            "effective",
            "expires"
        })
@PutRight(
        by = {WithdrawEntry.class, RevokeDelegation.class},
        how =
                "Withdraw the entry, saying why, while nothing was decided under it, or revoke the delegation by a clause.")
@OpenTo(Role.SECRETARY)
public record GrantDelegation(
        @NamedAfter("clause") DelegationId delegation,
        ClauseRef clause,
        List<OfficeId> delegates,
        @Nullable Deciding deciding,
        Subject subject,
        @Nullable Pence cap,
        @Nullable Pence eachCap,
        @Nullable Pence sharedCap,
        List<OfficeId> consultees,
        List<Condition> conditions,
        @Nullable LocalDate expires,
        LocalDate effective)
        implements DelegationCommand {
    public GrantDelegation {
        delegates = List.copyOf(delegates);
        consultees = List.copyOf(consultees);
        conditions = List.copyOf(conditions);
    }

    /** To be decided together, with no cap but one in sum. */
    public GrantDelegation(
            DelegationId delegation,
            ClauseRef clause,
            List<OfficeId> delegates,
            Subject subject,
            @Nullable Pence cap,
            List<OfficeId> consultees,
            List<Condition> conditions,
            @Nullable LocalDate expires,
            LocalDate effective) {
        this(delegation, clause, delegates, null, subject, cap, null, null, consultees, conditions, expires, effective);
    }

    /** By the clause that grants it. */
    public static DelegationId named(ClauseRef clause) {
        return new DelegationId(clause.text().replace('/', '-'));
    }

    /** By the clause and the place, from 1, of what is delegated among what it is about. */
    public static DelegationId placed(ClauseRef clause, int place) {
        DelegationId first = named(clause);
        return place == 1 ? first : new DelegationId(first.value() + "-" + place);
    }

    @Override
    public Authority names() {
        return new Authority.UnderClause(clause);
    }
}
