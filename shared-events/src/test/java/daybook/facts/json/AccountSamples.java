package daybook.facts.json;

import static daybook.facts.json.Samples.DAY;
import static daybook.facts.json.Samples.MOMENT;
import static daybook.facts.json.Samples.PERSON;
import static daybook.facts.json.Samples.TOKEN;

import daybook.facts.Fact;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInFault;
import daybook.facts.account.SignInRefused;
import java.util.List;
import java.util.Set;

/** An account, its roles, and what is refused to it. */
final class AccountSamples {

    private AccountSamples() {}

    static List<Fact> all() {
        return List.of(
                new AccountOpened(PERSON, Set.of(AccountRole.SECRETARY, AccountRole.FINANCE), DAY),
                new AccountRolesChanged(PERSON, Set.of(AccountRole.AUDITOR), DAY),
                new AccountClosed(PERSON, DAY),
                new AccountLocked(PERSON, 5, MOMENT, DAY),
                new AccountUnlocked(PERSON, DAY),
                new PasswordSet(PERSON, DAY),
                new PasswordReset(PERSON, DAY),
                new PersonSignedIn(PERSON, DAY),
                new PersonSignedOut(PERSON, DAY),
                new SignInRefused(PERSON, SignInFault.WRONG_PASSWORD, DAY),
                new ApiTokenIssued(PERSON, TOKEN, Set.of(AccountRole.SECRETARY, AccountRole.FINANCE), MOMENT, DAY),
                new ApiTokenRevoked(PERSON, TOKEN, DAY),
                new RequestRefused(
                        PERSON,
                        "ApproveUnderDelegation",
                        "delegation:SSOG-2007-12-13-4-9",
                        List.of("above-cap", "evidence-missing"),
                        DAY),
                new RefusalsPassedOver(PERSON, MOMENT, DAY));
    }
}
