package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.command.delegation.DelegationRefusal.ConcurredAfterwards;
import daybook.command.delegation.DelegationRefusal.ConcurredBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.ConcurrenceMissing;
import daybook.command.delegation.DelegationRefusal.ConsultationMissing;
import daybook.command.delegation.DelegationRefusal.ConsultedAfterwards;
import daybook.command.delegation.DelegationRefusal.ConsultedBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.EvidenceAfterwards;
import daybook.command.delegation.DelegationRefusal.EvidenceForNoCondition;
import daybook.command.delegation.DelegationRefusal.EvidenceMissing;
import daybook.command.refusal.CommonRefusal.PaperNotReceived;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must have been done before a delegate decides: consulted, agreed with the others, shown that conditions are met. */
final class Preparation {

    private Preparation() {}

    static List<Refusal> objections(
            DelegationGranted terms, DecideUnderDelegation command, Prepared prepared, Delegate delegate) {
        return new Objections()
                .add(prepared.against())
                .add(consultation(terms, command, prepared.consultations()))
                .add(concurrence(terms, command, prepared.concurrences(), delegate.office()))
                .add(evidence(terms, command, delegate))
                .all();
    }

    private static List<Refusal> consultation(
            DelegationGranted terms, DecideUnderDelegation command, List<Consultation> consultations) {
        var objections = new Objections();
        Set<OfficeId> consulted =
                consultations.stream().map(Consultation::consultee).collect(Collectors.toSet());
        for (OfficeId consultee : terms.consultees()) {
            objections.when(
                    !consulted.contains(consultee), () -> new ConsultationMissing("consulted-" + consultee, consultee));
        }
        for (Consultation held : consultations) {
            String field = "consulted-" + held.consultee();
            objections.when(
                    held.on().isBefore(terms.effective()),
                    () -> new ConsultedBeforeDelegation(field, held.consultee(), held.on(), terms.effective()));
            objections.when(
                    held.on().isAfter(command.effective()),
                    () -> new ConsultedAfterwards(field, held.consultee(), held.on(), command.effective()));
        }
        return objections.all();
    }

    /** Where several delegates decide together, each of the others must have agreed. */
    private static List<Refusal> concurrence(
            DelegationGranted terms,
            DecideUnderDelegation command,
            List<Concurrence> concurrences,
            OfficeId approving) {
        var objections = new Objections();
        Set<OfficeId> concurred =
                concurrences.stream().map(Concurrence::delegate).collect(Collectors.toSet());
        for (OfficeId other : terms.besides(approving)) {
            objections.when(
                    terms.delegates().contains(approving) && !concurred.contains(other),
                    () -> new ConcurrenceMissing("concurred-" + other, other));
        }
        for (Concurrence given : concurrences) {
            String field = "concurred-" + given.delegate();
            objections.when(
                    given.on().isBefore(terms.effective()),
                    () -> new ConcurredBeforeDelegation(field, given.delegate(), given.on(), terms.effective()));
            objections.when(
                    given.on().isAfter(command.effective()),
                    () -> new ConcurredAfterwards(field, given.delegate(), given.on(), command.effective()));
        }
        return objections.all();
    }

    private static List<Refusal> evidence(DelegationGranted terms, DecideUnderDelegation command, Delegate delegate) {
        var objections = new Objections();
        Set<String> keys = terms.conditions().stream().map(Condition::key).collect(Collectors.toSet());
        for (Evidence evidence : command.evidence()) {
            String field = "evidence-" + evidence.condition() + "-paper";
            objections
                    .when(
                            !keys.contains(evidence.condition()),
                            () -> new EvidenceForNoCondition(field, evidence.condition()))
                    .add(paper(field, evidence.source().paper(), command, delegate));
        }
        return objections.all();
    }

    /** What is shown only afterwards, nobody had before them when they decided. */
    private static List<Refusal> paper(String field, PaperId paper, DecideUnderDelegation command, Delegate delegate) {
        LocalDate dated = delegate.papers().get(paper);
        if (dated == null) {
            return List.of(new PaperNotReceived(field, paper));
        }
        return dated.isAfter(command.effective())
                ? List.of(new EvidenceAfterwards(field, paper, dated, command.effective()))
                : List.of();
    }

    /** Every condition has to be shown to be met before anything is decided in favour. */
    static List<Refusal> evidenceMissing(DelegationGranted terms, DecideUnderDelegation command) {
        var objections = new Objections();
        Set<String> shown = command.evidence().stream().map(Evidence::condition).collect(Collectors.toSet());
        for (Condition condition : terms.conditions()) {
            objections.when(
                    !shown.contains(condition.key()),
                    () -> new EvidenceMissing(
                            "evidence-" + condition.key() + "-paper", condition.key(), condition.wording()));
        }
        return objections.all();
    }
}
