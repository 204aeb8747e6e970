package daybook.command.delegation;

import daybook.command.delegation.DelegationRefusal.AboveCap;
import daybook.command.delegation.DelegationRefusal.ApprovalAfterExpiry;
import daybook.command.delegation.DelegationRefusal.ApprovalAfterRevocation;
import daybook.command.delegation.DelegationRefusal.ApprovalBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.NotADelegate;
import daybook.command.delegation.DelegationRefusal.NotUnderThisDelegation;
import daybook.command.delegation.DelegationRefusal.OfficeNotHeldThen;
import daybook.command.delegation.DelegationRefusal.ProposerMayNotApprove;
import daybook.command.desk.CommonRefusal.NotInTheDayBook;
import daybook.command.desk.Decision;
import daybook.command.desk.Objections;
import daybook.command.desk.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a delegate may approve so much on that day. */
final class Approving {

    private Approving() {}

    static Decision decide(DelegationState state, ApproveUnderDelegation command, Delegate delegate, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Decision.refused(NotInTheDayBook.of(command.delegation()));
        }
        return new Objections()
                .add(againstDelegate(terms, command, delegate))
                .future("effective", command.effective(), today)
                .add(againstDate(terms, command.effective()))
                .add(againstRevoked(state.revoked(), command.effective()))
                .amount("amount", command.amount())
                .add(againstAmount(terms, state.approved(), command.amount()))
                .add(Preparation.objections(terms, command, delegate))
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

    private static List<Refusal> againstDelegate(
            DelegationGranted terms, ApproveUnderDelegation command, Delegate delegate) {
        return new Objections()
                .when(
                        !delegate.authority().equals(new Authority.UnderDelegation(command.delegation())),
                        () -> new NotUnderThisDelegation(
                                command.delegation(), delegate.authority().text()))
                .when(
                        !terms.delegates().contains(delegate.office()),
                        () -> new NotADelegate("office", delegate.office(), terms.delegates()))
                .when(
                        !delegate.heldThen(),
                        () -> new OfficeNotHeldThen(
                                "effective", delegate.person(), delegate.office(), command.effective()))
                .when(
                        delegate.person().equals(delegate.proposer()),
                        () -> new ProposerMayNotApprove(
                                delegate.person(), terms.subject().text()))
                .all();
    }

    private static List<Refusal> againstDate(DelegationGranted terms, LocalDate effective) {
        var expires = terms.expires();
        var objections = new Objections()
                .when(
                        effective.isBefore(terms.effective()),
                        () -> new ApprovalBeforeDelegation("effective", terms.effective(), effective));
        if (expires != null) {
            objections.when(effective.isAfter(expires), () -> new ApprovalAfterExpiry("effective", expires, effective));
        }
        return objections.all();
    }

    /** Authority is judged as at the act: what was decided before the delegation was taken back stays decided. */
    private static List<Refusal> againstRevoked(@Nullable DelegationRevoked revoked, LocalDate effective) {
        return revoked == null || effective.isBefore(revoked.effective())
                ? List.of()
                : List.of(new ApprovalAfterRevocation(
                        "effective", revoked.effective(), revoked.clause().text(), effective));
    }

    private static List<Refusal> againstAmount(DelegationGranted terms, Pence approved, Pence amount) {
        Pence cap = terms.cap();
        if (cap == null || amount.compareTo(cap.minus(approved)) <= 0) {
            return List.of();
        }
        return List.of(new AboveCap("amount", amount, approved, cap, cap.minus(approved)));
    }
}
