package daybook.facts.delegation;

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

/** A clause gave a decision to one office, or to several together, within a cap and on conditions. */
public record DelegationGranted(
        DelegationId delegation,
        ClauseRef clause,
        List<OfficeId> delegates,
        Subject subject,
        @Nullable Pence cap,
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

    /**
     * Whether the other is about the same matter and says something else of it: to whom it is given, who is consulted, up
     * to how much, on which conditions. Both cannot be followed then. In which order they are named says nothing.
     */
    public boolean contradicts(DelegationGranted other) {
        return subject.equals(other.subject)
                && !(Set.copyOf(delegates).equals(Set.copyOf(other.delegates))
                        && Set.copyOf(consultees).equals(Set.copyOf(other.consultees))
                        && Objects.equals(cap, other.cap)
                        && wordings(conditions).equals(wordings(other.conditions)));
    }

    private static Set<String> wordings(List<Condition> conditions) {
        return conditions.stream().map(Condition::wording).collect(Collectors.toSet());
    }
}
