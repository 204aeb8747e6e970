package daybook.query.registers;

import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.registers.RegisterRow.RefusalRow;
import daybook.query.registers.RegisterRow.RevocationRow;
import daybook.query.registers.RegisterRows.Found;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which delegations can be used no more, because they were taken back or because their delegates decided against. */
record Ends(Map<DelegationId, Revocation> revoked, Map<DelegationId, DelegatedRefusal> refused) {

    Ends(RegisterRows rows, Answered answered, Basis basis) {
        this(revoked(rows, basis), rows, answered, basis);
    }

    private Ends(Map<DelegationId, Revocation> revoked, RegisterRows rows, Answered answered, Basis basis) {
        this(
                revoked,
                rows.inForce(RefusalRow.class, DelegatedApprovalRefused.class, basis).stream()
                        .collect(Collectors.toMap(
                                found -> found.fact().delegation(), refusal(revoked, rows, answered))));
    }

    static Map<DelegationId, Revocation> revoked(RegisterRows rows, Basis basis) {
        return rows.inForce(RevocationRow.class, DelegationRevoked.class, basis).stream()
                .map(Ends::revocation)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean leaveOpen(DelegationGranted fact, LocalDate on) {
        var expires = fact.expires();
        return !revoked.containsKey(fact.delegation())
                && !refused.containsKey(fact.delegation())
                && (expires == null || !expires.isBefore(on));
    }

    private static Map.Entry<DelegationId, Revocation> revocation(Found<DelegationRevoked> found) {
        var fact = found.fact();
        return Map.entry(fact.delegation(), new Revocation(fact.clause(), fact.effective(), found.entry()));
    }

    private static Function<Found<DelegatedApprovalRefused>, DelegatedRefusal> refusal(
            Map<DelegationId, Revocation> revoked, RegisterRows rows, Answered answered) {
        return found -> {
            var fact = found.fact();
            return new DelegatedRefusal(
                    fact.delegate(),
                    rows.reason(found.entry()),
                    fact.consultations(),
                    fact.concurrences(),
                    fact.evidence(),
                    answered.voices(fact, found.entry()),
                    fact.effective(),
                    Revoked.of(revoked.get(fact.delegation()), fact.effective(), found.entry()),
                    found.entry());
        };
    }
}
