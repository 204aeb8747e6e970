package daybook.query.registers;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.registers.DelegationPage.Approval;
import daybook.query.registers.RegisterRow.ApprovalRow;
import daybook.query.registers.RegisterRow.DelegationRow;
import daybook.query.registers.RegisterRows.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        var granted = rows.inForce(DelegationRow.class, DelegationGranted.class, basis);
        var ends = new Ends(rows, basis);
        Map<String, Pence> approved = rows
                .ask(APPROVED, basis)
                .query((row, _) -> Map.entry(row.getString(1), new Pence(row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<DelegationGranted> usable = granted.stream()
                .map(Found::fact)
                .filter(fact -> ends.leaveOpen(fact, basis.effective()))
                .toList();
        return granted.stream()
                .map(found -> line(
                        found, approved.getOrDefault(found.fact().delegation().value(), Pence.ZERO), usable, ends))
                .sorted(Comparator.comparing(DelegationLine::effective)
                        .thenComparing(DelegationLine::entry)
                        .reversed())
                .toList();
    }

    private static DelegationLine line(
            Found<DelegationGranted> found, Pence approved, List<DelegationGranted> usable, Ends ends) {
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
                approved,
                usable.contains(fact)
                        ? usable.stream()
                                .filter(fact::contradicts)
                                .map(DelegationGranted::delegation)
                                .toList()
                        : List.of(),
                ends.refused().get(fact.delegation()),
                ends.revoked().get(fact.delegation()),
                found.entry());
    }

    List<Approval> approvals(DelegationId delegation, Basis basis) {
        return rows
                .inForce(
                        ApprovalRow.class,
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
