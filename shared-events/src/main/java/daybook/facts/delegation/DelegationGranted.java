package daybook.facts.delegation;

import daybook.facts.Revision;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clause gave a decision to one office, or to several, within caps and on conditions.
 *
 * @param deciding how they decide where they are several; at revision 1 they always did together
 * @param cap the most that can be approved under it, over all approvals
 * @param eachCap the most that one approval can be of
 * @param sharedCap the most that can be approved under all the delegations of its clause that share it
 */
@Revision(2)
public record DelegationGranted(
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
        LocalDate effective)
        implements DelegationFact {
    public DelegationGranted {
        delegates = List.copyOf(delegates);
        consultees = List.copyOf(consultees);
        conditions = List.copyOf(conditions);
    }

    /** To be decided together, with no cap but one in sum. */
    public DelegationGranted(
            DelegationId delegation,
            ClauseRef clause,
            List<OfficeId> delegates,
            Subject subject,
            @Nullable Pence cap,
            List<OfficeId> consultees,
            List<Condition> conditions,
            @Nullable LocalDate expires,
            LocalDate effective) {
        this(
                delegation,
                clause,
                delegates,
                Deciding.JOINTLY,
                subject,
                cap,
                null,
                null,
                consultees,
                conditions,
                expires,
                effective);
    }

    /** The other delegates, without whose agreement this one decides nothing; none where each decides alone. */
    public List<OfficeId> besides(OfficeId own) {
        return deciding == Deciding.SEVERALLY
                ? List.of()
                : delegates.stream().filter(office -> !office.equals(own)).toList();
    }

    /** Whether this office decides, and needs nobody else's agreement. */
    public boolean isHeldBy(OfficeId office) {
        return delegates.contains(office) && besides(office).isEmpty();
    }

    /** Whether what is approved under the two counts towards one cap. */
    public boolean sharesWith(DelegationGranted other) {
        return sharedCap != null && other.sharedCap != null && clause.equals(other.clause);
    }

    /**
     * Whether the other is about the same matter and says something else of it: to whom it is given, who is consulted, up
     * to how much, on which conditions. Both cannot be followed then. In which order they are named says nothing.
     */
    public boolean contradicts(DelegationGranted other) {
        return subject.equals(other.subject)
                && !(Set.copyOf(delegates).equals(Set.copyOf(other.delegates))
                        && deciding == other.deciding
                        && Set.copyOf(consultees).equals(Set.copyOf(other.consultees))
                        && Objects.equals(cap, other.cap)
                        && Objects.equals(eachCap, other.eachCap)
                        && Objects.equals(sharedCap, other.sharedCap)
                        && wordings(conditions).equals(wordings(other.conditions)));
    }

    private static Set<String> wordings(List<Condition> conditions) {
        return conditions.stream().map(Condition::wording).collect(Collectors.toSet());
    }
}
