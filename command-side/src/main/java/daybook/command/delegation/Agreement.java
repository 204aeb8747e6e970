package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.delegation.DelegationRefusal.ConcurredToLess;
import daybook.command.delegation.DelegationRefusal.ConcurrenceWithheld;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Stance;
import daybook.facts.id.OfficeId;
import java.util.List;

/** Whether the other delegates, where they said so themselves, are for the decision that is taken. */
final class Agreement {

    private Agreement() {}

    static List<Refusal> objections(
            DelegationState state, DelegationGranted terms, DecideUnderDelegation command, OfficeId own) {
        var objections = new Objections();
        for (OfficeId other : terms.besides(own)) {
            DelegateAnswered answer = state.answers().agreed(other, command.effective());
            if (answer != null && !answer.effective().isAfter(command.effective())) {
                objections.add(against(command, answer));
            }
        }
        return objections.all();
    }

    private static List<Refusal> against(DecideUnderDelegation command, DelegateAnswered answer) {
        var agreed = answer.amount();
        return switch (command) {
            case ExerciseDelegation _ -> withheld(answer, Stance.APPROVE);
            case RefuseUnderDelegation _ -> withheld(answer, Stance.REFUSE);
            case ApproveUnderDelegation approve ->
                answer.stance() == Stance.APPROVE
                                && agreed != null
                                && approve.amount().compareTo(agreed) > 0
                        ? List.of(new ConcurredToLess("amount", answer.delegate(), agreed, approve.amount()))
                        : withheld(answer, Stance.APPROVE);
        };
    }

    private static List<Refusal> withheld(DelegateAnswered answer, Stance needed) {
        return answer.stance() == needed
                ? List.of()
                : List.of(new ConcurrenceWithheld(
                        "concurred-" + answer.delegate(), answer.delegate(), answer.effective(), answer.stance()));
    }
}
