package daybook.command.delegation;

import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.delegation.DelegationRefusal.NothingLeftToRefuse;
import daybook.command.delegation.DelegationRefusal.RefusalBeforeApproval;
import daybook.command.delegation.DelegationRefusal.RefusalWithoutReason;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationGranted;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides whether a delegate may decide against what is left. That needs the consultation as an approval does, but no
 * evidence: that a condition is not met may be the very reason.
 */
final class Refusing {

    private Refusing() {}

    static Verdict decide(DelegationState state, RefuseUnderDelegation command, Delegate delegate, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        var prepared = Prepared.of(state, terms, command, delegate.office());
        return new Objections()
                .add(Mandate.objections(state, terms, command, delegate, today))
                .when(delegate.reason().isBlank(), RefusalWithoutReason::new)
                .add(againstPast(state, command))
                .add(Preparation.objections(terms, command, prepared, delegate))
                .add(Agreement.objections(state, terms, command, delegate.office()))
                .orElse(() -> new DelegatedApprovalRefused(
                        command.delegation(),
                        delegate.office(),
                        prepared.consultations(),
                        prepared.concurrences(),
                        command.evidence(),
                        command.effective()));
    }

    private static List<Refusal> againstPast(DelegationState state, RefuseUnderDelegation command) {
        var objections = new Objections();
        var left = state.left();
        var latest = state.latest();
        if (left != null) {
            objections.when(!left.isPositive(), () -> new NothingLeftToRefuse(command.delegation(), state.approved()));
        }
        if (latest != null) {
            objections.when(
                    command.effective().isBefore(latest),
                    () -> new RefusalBeforeApproval("effective", latest, command.effective()));
        }
        return objections.all();
    }
}
