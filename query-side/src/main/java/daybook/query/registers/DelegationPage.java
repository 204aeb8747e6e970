package daybook.query.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.query.asat.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delegation and what was approved under it.
 *
 * @param grantedBy the clause that gave it; null when no such clause is on record
 * @param approvals oldest first
 * @param exercises what was decided under it that is no money, oldest first
 * @param answers of those whose word is needed, in the order in which they were entered
 * @param differing delegations of the same subject that differ from it
 */
public record DelegationPage(
        Basis basis,
        DelegationLine delegation,
        @Nullable ClauseChoice grantedBy,
        List<Approval> approvals,
        List<Exercise> exercises,
        List<Answer> answers,
        List<DelegationLine> differing) {

    /**
     * Something decided under it that is no money.
     *
     * @param decided in the delegate's own words
     * @param revoked how it and the delegation's being taken back stand to each other; null where nothing is to be told
     * @param voices of each who was consulted and each who agreed: whether they spoke for themself
     */
    public record Exercise(
            int number,
            OfficeId delegate,
            String decided,
            List<Consultation> consultations,
            List<Concurrence> concurrences,
            List<Evidence> evidence,
            List<Voice> voices,
            LocalDate effective,
            @Nullable Revoked revoked,
            long entry) {}

    /**
     * An approval given under it.
     *
     * @param revoked how it and the delegation's being taken back stand to each other; null where nothing is to be told
     * @param voices of each who was consulted and each who agreed: whether they spoke for themself
     */
    public record Approval(
            int number,
            OfficeId delegate,
            Pence amount,
            List<Consultation> consultations,
            List<Concurrence> concurrences,
            List<Evidence> evidence,
            List<Voice> voices,
            LocalDate effective,
            @Nullable Revoked revoked,
            long entry) {}
}
