package daybook.command.delegation;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.command.delegation.DelegationRefusal.AboveMatter;
import daybook.command.delegation.DelegationRefusal.AmountOfNoMoney;
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

    static Verdict decide(
            DelegationState state,
            ApproveUnderDelegation command,
            Delegate delegate,
            Allowance allowance,
            LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        var prepared = Prepared.of(state, terms, command, delegate.office());
        return new Objections()
                .add(Mandate.objections(state, terms, command, delegate, today))
                .when(
                        state.isInWords(),
                        () -> new AmountOfNoMoney(
                                "amount", command.amount(), terms.subject().text()))
                .amount("amount", command.amount())
                .add(againstAmount(terms, state.approved(), command, allowance))
                .add(Preparation.objections(terms, command, prepared, delegate))
                .add(Agreement.objections(state, terms, command, delegate.office()))
                .add(Preparation.evidenceMissing(terms, command))
                .orElse(() -> new DelegatedApprovalGiven(
                        command.delegation(),
                        state.approvals() + 1,
                        delegate.office(),
                        command.amount(),
                        prepared.consultations(),
                        prepared.concurrences(),
                        command.evidence(),
                        command.effective()));
    }

    /** The caps of the delegation, and then what is left of the matter over all delegations of it. */
    private static List<Refusal> againstAmount(
            DelegationGranted terms, Pence approved, ApproveUnderDelegation command, Allowance allowance) {
        Pence amount = command.amount();
        Refusal above = new Caps(terms, approved, allowance.beside()).against(amount);
        if (above != null) {
            return List.of(above);
        }
        LocalDate day = allowance.tightest(command.effective());
        Pence allowed = allowance.on(day);
        Pence left = allowance.left(day);
        return allowed == null || left == null || amount.compareTo(left) <= 0
                ? List.of()
                : List.of(new AboveMatter(
                        "amount",
                        amount,
                        terms.subject().text(),
                        allowed,
                        day,
                        allowance.approved(day),
                        allowance.rivals(command.delegation()),
                        left));
    }
}
