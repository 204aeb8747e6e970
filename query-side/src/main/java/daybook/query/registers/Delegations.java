package daybook.query.registers;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.query.asat.Basis;
import daybook.query.registers.DelegationPage.Approval;
import daybook.query.registers.RegisterRows.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of delegations. */
@Component
final class Delegations {

    private static final String APPROVED = """
            select delegation, sum(amount) as approved from (
                select distinct on (delegation, approval) delegation, amount from $.approval
                where entry <= :entry and effective <= :effective
                order by delegation, approval, effective desc, entry desc) as approvals
            group by delegation
            """;

    private final RegisterRows rows;

    Delegations(RegisterRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    List<DelegationLine> all(Basis basis) {
        List<Found<DelegationGranted>> granted =
                rows.inForce("delegation", "delegation", DelegationGranted.class, basis);
        Map<String, Pence> approved = rows
                .ask(APPROVED, basis)
                .query((row, _) -> Map.entry(row.getString(1), new Pence(row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<DelegationId, Revocation> revoked = revoked(basis);
        return granted.stream()
                .map(found -> line(found, approved, granted, revoked))
                .sorted(Comparator.comparing(DelegationLine::effective)
                        .thenComparing(DelegationLine::entry)
                        .reversed())
                .toList();
    }

    private Map<DelegationId, Revocation> revoked(Basis basis) {
        return rows.inForce("revocation", "delegation", DelegationRevoked.class, basis).stream()
                .collect(Collectors.toMap(
                        found -> found.fact().delegation(),
                        found -> new Revocation(
                                found.fact().clause(), found.fact().effective(), found.entry())));
    }

    private static DelegationLine line(
            Found<DelegationGranted> found,
            Map<String, Pence> approved,
            List<Found<DelegationGranted>> all,
            Map<DelegationId, Revocation> revoked) {
        DelegationGranted fact = found.fact();
        return new DelegationLine(
                fact.delegation(),
                fact.clause(),
                fact.delegates(),
                fact.subject(),
                fact.cap(),
                fact.consultees(),
                fact.conditions(),
                fact.expires(),
                fact.effective(),
                approved.getOrDefault(fact.delegation().value(), Pence.ZERO),
                all.stream()
                        .map(Found::fact)
                        .filter(other -> contradict(fact, other))
                        .filter(other ->
                                !revoked.containsKey(fact.delegation()) && !revoked.containsKey(other.delegation()))
                        .map(DelegationGranted::delegation)
                        .toList(),
                revoked.get(fact.delegation()),
                found.entry());
    }

    /** The same matter handed to different people: in which order they are named says nothing. */
    private static boolean contradict(DelegationGranted one, DelegationGranted other) {
        return !one.delegation().equals(other.delegation())
                && one.subject().equals(other.subject())
                && !delegates(one).equals(delegates(other));
    }

    private static Set<OfficeId> delegates(DelegationGranted fact) {
        return Set.copyOf(fact.delegates());
    }

    List<Approval> approvals(DelegationId delegation, Basis basis) {
        return rows
                .inForce(
                        "approval",
                        "approval",
                        Map.of("delegation", delegation.value()),
                        DelegatedApprovalGiven.class,
                        basis)
                .stream()
                .map(Delegations::approval)
                .toList();
    }

    private static Approval approval(Found<DelegatedApprovalGiven> found) {
        DelegatedApprovalGiven fact = found.fact();
        return new Approval(
                fact.approval(),
                fact.delegate(),
                fact.amount(),
                fact.consultations(),
                fact.concurrences(),
                fact.evidence(),
                fact.effective(),
                found.entry());
    }
}
