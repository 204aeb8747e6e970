package daybook.command.delegation;

import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.command.authority.Matter;
import daybook.command.delegation.DelegationRefusal.ClauseDoesNotRevoke;
import daybook.command.delegation.DelegationRefusal.ClauseRevokesSomethingElse;
import daybook.command.delegation.DelegationRefusal.DelegationAlreadyRevoked;
import daybook.command.delegation.DelegationRefusal.RevocationBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.RevokedByAnotherBody;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import org.jspecify.annotations.Nullable;

/** Decides that a clause takes a delegation back. Only the body that handed the decision on can. */
final class Revoking {

    private Revoking() {}

    /**
     * What a revocation leans on.
     *
     * @param clause the clause that takes back, or null if no such clause was passed
     * @param granting the body that delegated, or null while nothing is
     */
    record Passed(@Nullable PassedClause clause, @Nullable BodyId granting) {

        static Passed in(RevokeDelegation command, DelegationState state, Register register) {
            var terms = state.terms();
            var granted = terms == null ? null : register.clause(terms.clause());
            return new Passed(register.clause(command.clause()), granted == null ? null : granted.body());
        }
    }

    static Verdict decide(DelegationState state, RevokeDelegation command, Passed passed) {
        var terms = state.terms();
        var revoked = state.revoked();
        var clause = passed.clause();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        if (revoked != null) {
            return Verdict.refused(
                    new DelegationAlreadyRevoked(command.delegation(), revoked.effective(), revoked.clause()));
        }
        if (clause == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        return against(terms, clause, passed.granting())
                .orElse(() -> new DelegationRevoked(command.delegation(), command.clause(), clause.on()));
    }

    private static Objections against(DelegationGranted terms, PassedClause passed, @Nullable BodyId granting) {
        String ref = passed.text();
        var said = passed.clause();
        var expected = new Subject.OfDelegation(terms.delegation());
        return new Objections()
                .when(!said.does(Verb.REVOKE), () -> new ClauseDoesNotRevoke("clause", ref, said.verbs()))
                .when(
                        !said.isAbout(expected),
                        () -> new ClauseRevokesSomethingElse(
                                "clause", ref, Matter.said(said.subjects()), expected.text()))
                .when(
                        !passed.body().equals(granting),
                        () -> new RevokedByAnotherBody("clause", passed.ref(), passed.body(), terms.clause()))
                .when(
                        passed.on().isBefore(terms.effective()),
                        () -> new RevocationBeforeDelegation("clause", ref, passed.on(), terms.effective()));
    }
}
