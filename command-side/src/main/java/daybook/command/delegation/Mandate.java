package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.command.delegation.DelegationRefusal.ApprovalAfterExpiry;
import daybook.command.delegation.DelegationRefusal.ApprovalAfterRefusal;
import daybook.command.delegation.DelegationRefusal.ApprovalAfterRevocation;
import daybook.command.delegation.DelegationRefusal.ApprovalBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.NotADelegate;
import daybook.command.delegation.DelegationRefusal.NotUnderThisDelegation;
import daybook.command.delegation.DelegationRefusal.OfficeNotHeldThen;
import daybook.command.delegation.DelegationRefusal.ProposerMayNotApprove;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationGranted;
import java.time.LocalDate;
import java.util.List;

/** Whether the decision is this person's to take on that day, whichever way it goes. */
final class Mandate {

    private Mandate() {}

    static List<Refusal> objections(
            DelegationState state,
            DelegationGranted terms,
            DecideUnderDelegation command,
            Delegate delegate,
            LocalDate today) {
        return new Objections()
                .add(againstDelegate(terms, command, delegate))
                .future("effective", command.effective(), today)
                .add(againstDate(state, terms, command.effective()))
                .all();
    }

    private static List<Refusal> againstDelegate(
            DelegationGranted terms, DecideUnderDelegation command, Delegate delegate) {
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

    /** Authority is judged as at the act: what was decided before the delegation ended stays decided. */
    private static List<Refusal> againstDate(DelegationState state, DelegationGranted terms, LocalDate effective) {
        var expires = terms.expires();
        var refused = state.refused();
        var revoked = state.revoked();
        var objections = new Objections()
                .when(
                        effective.isBefore(terms.effective()),
                        () -> new ApprovalBeforeDelegation("effective", terms.effective(), effective));
        if (expires != null) {
            objections.when(effective.isAfter(expires), () -> new ApprovalAfterExpiry("effective", expires, effective));
        }
        if (refused != null) {
            objections.when(
                    !effective.isBefore(refused), () -> new ApprovalAfterRefusal("effective", refused, effective));
        }
        if (revoked != null) {
            objections.when(
                    !effective.isBefore(revoked.effective()),
                    () -> new ApprovalAfterRevocation("effective", revoked.effective(), revoked.clause(), effective));
        }
        return objections.all();
    }
}
