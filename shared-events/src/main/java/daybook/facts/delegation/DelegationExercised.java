package daybook.facts.delegation;

import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;

/**
 * A delegate decided what is no money: signed, appointed, exercised a function. Numbered from 1 within the delegation.
 *
 * @param decided what was decided, in their words
 */
public record DelegationExercised(
        DelegationId delegation,
        int exercise,
        OfficeId delegate,
        @Longest(Longest.NOTE) String decided,
        List<Consultation> consultations,
        List<Concurrence> concurrences,
        List<Evidence> evidence,
        LocalDate effective)
        implements DelegatedDecision {
    public DelegationExercised {
        consultations = List.copyOf(consultations);
        concurrences = List.copyOf(concurrences);
        evidence = List.copyOf(evidence);
    }
}
