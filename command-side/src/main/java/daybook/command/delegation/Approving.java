package daybook.command.delegation;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.delegation.DelegationRefusal.AboveCap;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.List;

/** Decides whether a delegate may approve so much on that day. */
final class Approving {

    private Approving() {}

    static Verdict decide(DelegationState state, ApproveUnderDelegation command, Delegate delegate, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        return new Objections()
                .add(Mandate.objections(state, terms, command, delegate, today))
                .amount("amount", command.amount())
                .add(againstAmount(terms, state.approved(), command.amount()))
                .add(Preparation.objections(terms, command, delegate))
                .add(Preparation.evidenceMissing(terms, command))
                .orElse(() -> new DelegatedApprovalGiven(
                        command.delegation(),
                        state.approvals() + 1,
                        delegate.office(),
                        command.amount(),
                        command.consultations(),
                        command.concurrences(),
                        command.evidence(),
                        command.effective()));
    }

    private static List<Refusal> againstAmount(DelegationGranted terms, Pence approved, Pence amount) {
        Pence cap = terms.cap();
        if (cap == null || amount.compareTo(cap.minus(approved)) <= 0) {
            return List.of();
        }
        return List.of(new AboveCap("amount", amount, approved, cap, cap.minus(approved)));
    }
}
