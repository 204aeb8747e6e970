package daybook.facts.account;

import daybook.facts.Fact;
import daybook.facts.id.AccountId;
import daybook.facts.id.PersonId;

/**
 * What has happened to a person's account. It knows the person by id alone: names, user names and passwords are kept in
 * a directory of their own, and nothing made from them is ever entered.
 */
public sealed interface AccountFact extends Fact
        permits AccountOpened,
                AccountRolesChanged,
                AccountClosed,
                AccountLocked,
                AccountUnlocked,
                PasswordSet,
                PasswordReset,
                PersonSignedIn,
                PersonSignedOut,
                SignInRefused,
                ApiTokenIssued,
                ApiTokenRevoked,
                RequestRefused,
                RefusalsPassedOver {

    PersonId person();

    @Override
    default AccountId about() {
        return AccountId.of(person());
    }
}
