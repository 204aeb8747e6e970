package daybook.command.delegation;

import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.command.delegation.DelegationRefusal.ExerciseOfMoney;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import java.time.LocalDate;

/** Decides whether a delegate may decide what is no money: with the consultation and the evidence that an approval needs. */
final class Exercising {

    private Exercising() {}

    static Verdict decide(DelegationState state, ExerciseDelegation command, Delegate delegate, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        var prepared = Prepared.of(state, terms, command, delegate.office());
        return new Objections()
                .add(Mandate.objections(state, terms, command, delegate, today))
                .when(
                        !state.isInWords(),
                        () -> new ExerciseOfMoney("decided", terms.subject().text()))
                .blank("decided", command.decided())
                .add(Preparation.objections(terms, command, prepared, delegate))
                .add(Agreement.objections(state, terms, command, delegate.office()))
                .add(Preparation.evidenceMissing(terms, command))
                .orElse(() -> new DelegationExercised(
                        command.delegation(),
                        state.approvals() + 1,
                        delegate.office(),
                        command.decided(),
                        prepared.consultations(),
                        prepared.concurrences(),
                        command.evidence(),
                        command.effective()));
    }
}
