package daybook.command.account;

import daybook.acts.account.AccountNotice;
import daybook.command.account.AccountRefusal.ApiTokenNotHeld;
import daybook.command.account.AccountRefusal.LetsNobodyIn;
import daybook.command.account.AccountState.Standing;
import daybook.command.asking.Request;
import daybook.command.refusal.Verdict;
import daybook.command.refusal.Verdict.Accepted;
import daybook.facts.Fact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInRefused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Decides what becomes of what the program notices. */
final class Noticing {

    private Noticing() {}

    static Verdict decide(
            AccountState state, AccountNotice notice, Request request, Administration.Directory directory) {
        var person = notice.person();
        var today = request.today();
        return switch (notice) {
            case AccountNotice.OfSignIn _ ->
                state.lockout().isLocked(request.at()) || state.standing() == Standing.CLOSED
                        ? Verdict.refused(
                                new LetsNobodyIn(person, state.lockout().until()))
                        : new Accepted(List.of(new PersonSignedIn(person, today)));
            case AccountNotice.OfFailure failure -> failed(state, failure, request);
            case AccountNotice.OfSignOut _ -> new Accepted(List.of(new PersonSignedOut(person, today)));
            // Or the old password could be guessed at here for as long as somebody stays signed in.
            case AccountNotice.OfPassword _ ->
                state.lockout().isLocked(request.at())
                        ? Verdict.refused(
                                new LetsNobodyIn(person, state.lockout().until()))
                        : new Accepted(List.of(new PasswordSet(person, today)));
            case AccountNotice.OfTokenIssued issued ->
                new Accepted(List.of(new ApiTokenIssued(
                        person, issued.token(), Administration.recorded(issued.roles()), issued.until(), today)));
            case AccountNotice.OfTokenRevoked revoked ->
                directory.holdsToken(person, revoked.token())
                        ? new Accepted(List.of(new ApiTokenRevoked(person, revoked.token(), today)))
                        : Verdict.refused(new ApiTokenNotHeld(person, revoked.token()));
            case AccountNotice.OfRefusal refusal -> refused(state, refusal, request);
        };
    }

    /** While an account is locked no attempt on it is entered, since nobody is let in however often they try. */
    private static Verdict failed(AccountState state, AccountNotice.OfFailure failure, Request request) {
        if (state.lockout().isLocked(request.at())) {
            return new Accepted(List.of());
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new SignInRefused(failure.person(), failure.fault(), request.today()));
        if (state.lockout().lockedBy(request.at()) instanceof Instant until) {
            facts.add(new AccountLocked(failure.person(), Lockout.MOST_FAILURES, until, request.today()));
        }
        return new Accepted(facts);
    }

    private static Verdict refused(AccountState state, AccountNotice.OfRefusal refusal, Request request) {
        var tally = state.refusals();
        if (tally.passesOver(request.at())) {
            return new Accepted(List.of());
        }
        Instant until = request.at().plus(RefusalTally.WITHIN).truncatedTo(ChronoUnit.SECONDS);
        return new Accepted(List.of(
                tally.isFull(request.at())
                        ? new RefusalsPassedOver(refusal.person(), until, request.today())
                        : new RequestRefused(
                                refusal.person(),
                                refusal.request(),
                                refusal.concerning(),
                                refusal.rules(),
                                request.today())));
    }
}
