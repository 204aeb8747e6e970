package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.command.delegation.DelegationRefusal.SpokeForThemself;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.OfficeId;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said before the decision: by each office itself where it has spoken, else as whoever decides has typed it.
 *
 * @param consultations those of the consultees, and what else was typed
 * @param concurrences those of the other delegates who are for the decision, and what else was typed
 * @param against what was typed for somebody who said something else
 */
record Prepared(List<Consultation> consultations, List<Concurrence> concurrences, List<Refusal> against) {

    static Prepared of(DelegationState state, DelegationGranted terms, DecideUnderDelegation command, OfficeId own) {
        var objections = new Objections();
        List<Consultation> consultations = new ArrayList<>(command.consultations());
        for (OfficeId office : terms.consultees()) {
            ConsulteeAnswered answer = state.answers().consulted(office, command.effective());
            if (answer != null) {
                var said = new Consultation(office, answer.effective(), answer.view());
                consultations.removeIf(typed -> typed.consultee().equals(office) && typed.equals(said));
                objections.when(
                        consultations.removeIf(typed -> typed.consultee().equals(office)),
                        () -> new SpokeForThemself("consulted-" + office, office, said.on()));
                consultations.add(said);
            }
        }
        List<Concurrence> concurrences = new ArrayList<>(command.concurrences());
        for (OfficeId office : terms.besides(own)) {
            DelegateAnswered answer = state.answers().agreed(office, command.effective());
            if (answer != null) {
                var said = new Concurrence(office, answer.effective());
                concurrences.removeIf(typed -> typed.equals(said));
                objections.when(
                        concurrences.removeIf(typed -> typed.delegate().equals(office)),
                        () -> new SpokeForThemself("concurred-" + office, office, said.on()));
                concurrences.add(said);
            }
        }
        return new Prepared(consultations, concurrences, objections.all());
    }
}
