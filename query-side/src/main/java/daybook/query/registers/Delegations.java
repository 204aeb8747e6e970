package daybook.query.registers;

import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.query.asat.Basis;
import daybook.query.registers.DelegationPage.Approval;
import daybook.query.registers.DelegationPage.Exercise;
import daybook.query.registers.RegisterRow.ApprovalRow;
import daybook.query.registers.RegisterRow.DelegationRow;
import daybook.query.registers.RegisterRow.ExerciseRow;
import daybook.query.registers.RegisterRows.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of delegations. */
@Component
final class Delegations {

    private static final String APPROVED = """
            select delegation, sum(amount) as approved from (
                select distinct on (delegation, approval) delegation, amount from <approval> as standing
                where entry <= :entry and effective <= :effective
                order by delegation, approval, effective desc, entry desc) as approvals
            group by delegation
            """.replace("<approval>", RegisterRows.standing("$.approval"));

    private static final String EXERCISED = """
            select delegation, count(distinct exercise) as exercised from <exercise> as standing
            where entry <= :entry and effective <= :effective
            group by delegation
            """.replace("<exercise>", RegisterRows.standing("$.exercise"));

    private final RegisterRows rows;

    Delegations(RegisterRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    List<DelegationLine> all(Basis basis) {
        var granted = rows.inForce(DelegationRow.class, DelegationGranted.class, basis);
        var ends = new Ends(rows, Answered.at(rows, basis), basis);
        Map<String, Pence> approved = rows
                .ask(APPROVED, basis)
                .query((row, _) -> Map.entry(row.getString(1), new Pence(row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Integer> exercised =
                rows.ask(EXERCISED, basis).query((row, _) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var used = new Used(granted.stream().map(Found::fact).toList(), approved);
        List<DelegationGranted> usable = granted.stream()
                .map(Found::fact)
                .filter(fact -> ends.leaveOpen(fact, basis.effective()))
                .filter(used::leaves)
                .toList();
        return granted.stream()
                .map(found -> line(
                        found,
                        used,
                        exercised.getOrDefault(found.fact().delegation().value(), 0),
                        usable,
                        ends))
                .sorted(Comparator.comparing(DelegationLine::effective)
                        .thenComparing(DelegationLine::entry)
                        .reversed())
                .toList();
    }

    private static DelegationLine line(
            Found<DelegationGranted> found, Used used, int exercised, List<DelegationGranted> usable, Ends ends) {
        DelegationGranted fact = found.fact();
        return new DelegationLine(
                fact.delegation(),
                fact.clause(),
                fact.delegates(),
                fact.deciding(),
                fact.subject(),
                fact.cap(),
                fact.eachCap(),
                fact.sharedCap(),
                fact.consultees(),
                fact.conditions(),
                fact.expires(),
                fact.effective(),
                used.under(fact),
                used.together(fact),
                exercised,
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

    List<Answer> answers(DelegationId delegation, Basis basis) {
        return Answered.at(rows, basis).of(delegation);
    }

    List<Approval> approvals(DelegationId delegation, Basis basis) {
        var answered = Answered.at(rows, basis);
        Revocation revoked = Ends.revoked(rows, basis).get(delegation);
        return rows
                .inForce(
                        ApprovalRow.class,
                        Map.of("delegation", delegation.value()),
                        DelegatedApprovalGiven.class,
                        basis)
                .stream()
                .map(found -> approval(found, answered, revoked))
                .toList();
    }

    List<Exercise> exercises(DelegationId delegation, Basis basis) {
        var answered = Answered.at(rows, basis);
        Revocation revoked = Ends.revoked(rows, basis).get(delegation);
        return rows
                .inForce(ExerciseRow.class, Map.of("delegation", delegation.value()), DelegationExercised.class, basis)
                .stream()
                .map(found -> exercise(found, answered, revoked))
                .toList();
    }

    private static Exercise exercise(
            Found<DelegationExercised> found, Answered answered, @Nullable Revocation revoked) {
        DelegationExercised fact = found.fact();
        return new Exercise(
                fact.exercise(),
                fact.delegate(),
                fact.decided(),
                fact.consultations(),
                fact.concurrences(),
                fact.evidence(),
                answered.voices(fact, found.entry()),
                fact.effective(),
                Revoked.of(revoked, fact.effective(), found.entry()),
                found.entry());
    }

    private static Approval approval(
            Found<DelegatedApprovalGiven> found, Answered answered, @Nullable Revocation revoked) {
        DelegatedApprovalGiven fact = found.fact();
        return new Approval(
                fact.approval(),
                fact.delegate(),
                fact.amount(),
                fact.consultations(),
                fact.concurrences(),
                fact.evidence(),
                answered.voices(fact, found.entry()),
                fact.effective(),
                Revoked.of(revoked, fact.effective(), found.entry()),
                found.entry());
    }
}
