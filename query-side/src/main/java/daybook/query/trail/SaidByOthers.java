package daybook.query.trail;

import daybook.facts.Fact;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedDecision;
import daybook.query.daybook.EntryLine;
import java.util.Collection;
import java.util.List;

/** Finds decisions under a delegation in which whoever decided typed what another office said. */
final class SaidByOthers {

    private SaidByOthers() {}

    /**
     * Whether something in the decision is neither an answer of that office's own nor one that a paper shows.
     *
     * @param answers about the delegation, in the order in which they were entered
     */
    static boolean isTyped(EntryLine decision, Collection<EntryLine> answers) {
        List<Fact> before = answers.stream()
                .filter(answer -> answer.stream().equals(decision.stream()))
                .filter(answer -> answer.entered().entry() < decision.entered().entry())
                .map(EntryLine::fact)
                .toList();
        return switch (decision.fact()) {
            case DelegatedDecision decided -> isTyped(decided.consultations(), decided.concurrences(), before);
            case Fact _ -> false;
        };
    }

    private static boolean isTyped(
            List<Consultation> consultations, List<Concurrence> concurrences, List<Fact> answers) {
        return consultations.stream()
                        .anyMatch(held -> answers.stream()
                                .noneMatch(fact -> fact instanceof ConsulteeAnswered answer
                                        && held.equals(new Consultation(
                                                answer.consultee(), answer.effective(), answer.view()))))
                || concurrences.stream()
                        .anyMatch(given -> answers.stream()
                                .noneMatch(fact -> fact instanceof DelegateAnswered answer
                                        && given.equals(new Concurrence(answer.delegate(), answer.effective()))));
    }
}
